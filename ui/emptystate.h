// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace callboard {

class Theme;

/// What stands where there is nothing to show: an icon, a title, one sentence and perhaps a way out.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(const Theme &theme, QWidget *parent = nullptr);
    /// @p button is the label of the way out; none when empty. All texts are shown as plain text.
    void setContent(const QString &icon, const QString &title, const QString &sentence,
                    const QString &button = {});
    void setOtherButton(const QString &label); ///< A second way out, below the first; none when empty.

Q_SIGNALS:
    void buttonClicked();
    void otherButtonClicked();

private:
    void refresh();

    const Theme &m_theme;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
    QPushButton *m_otherButton;
};

} // namespace callboard
