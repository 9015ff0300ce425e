// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messagebar.h"

#include "ui/leadingmargins.h"
#include "ui/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace callboard {
namespace {

constexpr int iconSide = 20;

QString iconFor(MessageBar::Severity severity)
{
    switch (severity) {
    case MessageBar::Severity::Information:
        return u"info"_s;
    case MessageBar::Severity::Success:
        return u"call-completed"_s;
    case MessageBar::Severity::Warning:
        return u"warning"_s;
    case MessageBar::Severity::Error:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}

QColor colourFor(MessageBar::Severity severity, const Theme &theme)
{
    switch (severity) {
    case MessageBar::Severity::Information:
        return theme.accent();
    case MessageBar::Severity::Success:
        return theme.success();
    case MessageBar::Severity::Warning:
        return theme.warning();
    case MessageBar::Severity::Error:
        return theme.error();
    }
    Q_UNREACHABLE();
}

} // namespace

MessageBar::MessageBar(const Theme &theme, QWidget *parent)
    : QFrame(parent)
    , m_theme(theme)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_more(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    setAutoFillBackground(true);
    setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"messageText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setTextFormat(Qt::PlainText);
    m_action->setObjectName(u"messageAction"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_close->setAutoRaise(true);
    m_close->setIcon(theme.icon(u"clear"_s));
    m_close->setToolTip(tr("Hide this message"));
    m_close->setAccessibleName(m_close->toolTip());

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(leadingMargins(Theme::space * 3 / 2, Theme::space, Theme::space, Theme::space));
    row->setSpacing(Theme::space);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_more);
    row->addWidget(m_action);
    row->addWidget(m_close);

    connect(m_action, &QPushButton::clicked, this, [this] { Q_EMIT actionTriggered(shownKey()); });
    connect(m_close, &QToolButton::clicked, this, [this] {
        const QString key = shownKey();
        withdraw(key);
        Q_EMIT closedByUser(key);
    });
    connect(&m_theme, &Theme::changed, this, &MessageBar::refresh);
    refresh();
}

void MessageBar::post(const QString &key, Severity severity, const QString &text, const QString &action)
{
    m_messages.removeIf([&](const Message &message) { return message.key == key; });
    m_messages.append({key, severity, text, action});
    refresh();
    QAccessibleEvent alert(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::withdraw(const QString &key)
{
    if (m_messages.removeIf([&](const Message &message) { return message.key == key; }) > 0)
        refresh();
}

void MessageBar::withdrawNews()
{
    if (m_messages.removeIf([](const Message &message) { return message.severity != Severity::Error; }) > 0)
        refresh();
}

QString MessageBar::shownKey() const
{
    const Message *message = shown();
    return message ? message->key : QString();
}

const MessageBar::Message *MessageBar::shown() const
{
    const Message *best = nullptr;
    for (const Message &message : m_messages) {
        if (!best || message.severity >= best->severity)
            best = &message;
    }
    return best;
}

void MessageBar::refresh()
{
    const Message *message = shown();
    setVisible(message);
    if (!message)
        return;
    m_text->setText(message->text);
    m_text->setAccessibleName(message->text);
    m_action->setText(message->action);
    m_action->setVisible(!message->action.isEmpty());
    const int others = int(m_messages.size()) - 1;
    //: Message bar: how many further messages wait behind the one that is shown.
    m_more->setText(tr("+%n more", nullptr, others));
    m_more->setVisible(others > 0);
    refreshColours(message->severity);
}

void MessageBar::refreshColours(Severity severity)
{
    const QColor colour = colourFor(severity, m_theme);
    m_icon->setPixmap(
        m_theme.icon(iconFor(severity), colour).pixmap(QSize(iconSide, iconSide), devicePixelRatioF()));
    QPalette raised = palette();
    raised.setColor(QPalette::Window, m_theme.raised());
    setPalette(raised);
    QPalette muted = m_more->palette();
    muted.setColor(QPalette::WindowText, m_theme.muted());
    m_more->setPalette(muted);
}

} // namespace callboard
