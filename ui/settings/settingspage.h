// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settingreader.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace callboard {

class FormField;
class Theme;

/// One page of the settings dialog. It shows what holds now, keeps what the user chooses to itself, and lets
/// it hold when apply() is called.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    /// @p key: for "--dialog settings:KEY" and objectName "KEYPage"; @p icon: as Theme::icon().
    SettingsPage(const Theme &theme, const QString &key, const QString &title, const QString &icon);

    const QString &key() const { return m_key; }
    const QString &title() const { return m_title; }
    const QString &icon() const { return m_icon; }

    virtual bool isChanged() const { return false; }
    /// Says beside the fields what cannot be used, and answers the first of them; null: all is well.
    virtual QWidget *findProblem() { return nullptr; }
    virtual void apply() { } ///< Not called while findProblem() answers something.

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

    const Theme &theme() const { return m_theme; }
    /// Where the next widget goes.
    QVBoxLayout &column() { return m_group ? *m_group : *m_column; }
    void beginGroup(); ///< What is added until endGroup() stands close together.
    void endGroup() { m_group = nullptr; }
    /// A question; @p label may have a mnemonic.
    FormField *addField(const QString &label, const QString &help, QWidget *input);
    QLabel *addHeading(const QString &text); ///< Of the widgets that follow.
    QLabel *addNote(const QString &text); ///< Quiet words below the widget before.
    void fillHeight(); ///< Of the dialog: no room is left below the last widget.
    /// Scrolling the page must not change what the pointer happens to be above.
    void ignoreWheel(QWidget *input);

private:
    void refreshColours();

    const Theme &m_theme;
    const QString m_key;
    const QString m_title;
    const QString m_icon;
    QVBoxLayout *m_column;
    QVBoxLayout *m_group = nullptr;
    QList<QLabel *> m_notes;
};

/// Says that what was written into the file by hand cannot be used; null when @p key is not among it. @p used
/// is what holds instead, in the user's words.
QString unusableSentence(const UnusableSettings &unusable, const QString &key, const QString &used);

} // namespace callboard
