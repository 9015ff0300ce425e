// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace callboard {

class Theme;

/// Passing news and failures above the content, instead of dialogs. Several messages can wait; the gravest
/// shows, the newest among equals. Hides itself when there is none. Everything is plain text.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Severity { Information, Success, Warning, Error };
    Q_ENUM(Severity)

    explicit MessageBar(const Theme &theme, QWidget *parent = nullptr);
    /// Shows @p text, replacing the message with the same @p key. @p action is the label of its button, if
    /// any.
    void post(const QString &key, Severity severity, const QString &text, const QString &action = {});
    void withdraw(const QString &key); ///< Nothing happens when there is no such message.
    void withdrawNews(); ///< Everything but failures.
    QString shownKey() const; ///< Null when nothing is shown.

Q_SIGNALS:
    void actionTriggered(const QString &key);
    void closedByUser(const QString &key);

private:
    struct Message {
        QString key;
        Severity severity;
        QString text;
        QString action;
    };
    const Message *shown() const;
    void refresh();
    void refreshColours(Severity severity);

    const Theme &m_theme;
    QList<Message> m_messages; ///< Oldest first.
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_more;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace callboard
