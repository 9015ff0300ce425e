// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

class QVBoxLayout;

namespace callboard {

class Theme;

/// A filter in the bar: says what it is set to, and opens a small panel to change that.
class PopupButton : public QToolButton {
    Q_OBJECT
public:
    /// @p title names the filter; foreign text never.
    PopupButton(const Theme &theme, const QString &title, QWidget *parent = nullptr);
    /// What it is set to, in short; empty when it lets everything pass.
    void setChoice(const QString &choice);
    bool isPopupOpen() const;
    void openPopup();
    void closePopup();

Q_SIGNALS:
    void popupAboutToOpen();

protected:
    QVBoxLayout &popupLayout() { return *m_popupLayout; }
    QWidget &popup() { return *m_popup; }
    virtual QWidget *firstFocus() = 0; ///< Gets the keyboard when the panel opens.
    const Theme &theme() const { return m_theme; }
    const QString &title() const { return m_title; }

    QSize sizeHint() const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString shownText() const;
    void colourPopup();
    QPoint popupPlace() const;

    const Theme &m_theme;
    QString m_title;
    QString m_choice;
    QWidget *m_popup;
    QVBoxLayout *m_popupLayout;
};

} // namespace callboard
