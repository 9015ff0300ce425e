// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queue/queuebanner.h"

#include "ui/leadingmargins.h"
#include "ui/tooltip.h"

#include <QAction>
#include <QActionGroup>
#include <QLabel>
#include <QMenu>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int signSize = 16;

QString plain(const QString &richText)
{
    QTextDocument document;
    document.setHtml(richText);
    return document.toPlainText();
}

} // namespace

QueueBanner::QueueBanner(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_row(new QHBoxLayout)
    , m_figures(new QLabel(this))
    , m_sign(new QLabel(this))
    , m_reach(new QLabel(this))
    , m_since(button(u"queueSince"_s))
{
    setObjectName(u"queueBanner"_s);
    m_figures->setObjectName(u"queueFigures"_s);
    m_figures->setTextFormat(Qt::RichText);
    m_figures->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_figures->setFocusPolicy(Qt::TabFocus);
    m_figures->setWordWrap(true);
    QFont large = m_figures->font();
    large.setPointSizeF(large.pointSizeF() * 1.12);
    m_figures->setFont(large);
    m_reach->setObjectName(u"queueReach"_s);
    m_reach->setTextFormat(Qt::PlainText);
    m_reach->setWordWrap(true);
    buildSince();
    m_row->setSpacing(Theme::space);
    m_row->addWidget(m_figures, 1);
    m_row->addWidget(m_since, 0, Qt::AlignTop);
    auto *below = new QHBoxLayout;
    below->setSpacing(Theme::space / 2);
    below->addWidget(m_sign, 0, Qt::AlignTop);
    below->addWidget(m_reach, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(leadingMargins(2 * Theme::space, Theme::space, Theme::space, Theme::space));
    column->setSpacing(Theme::space / 2);
    column->addLayout(m_row);
    column->addLayout(below);
    connect(m_figures, &QLabel::linkActivated, this, &QueueBanner::figureWanted);
    connect(&theme, &Theme::changed, this, &QueueBanner::refreshColours);
    refreshColours();
}

QToolButton *QueueBanner::button(const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void QueueBanner::buildSince()
{
    m_since->setPopupMode(QToolButton::InstantPopup);
    m_since->setToolButtonStyle(Qt::ToolButtonTextOnly);
    //: Button with a menu: from when the figures above the queue count.
    m_since->setToolTip(tr("From when the figures count. Nobody leaves the queue by it."));
    auto *menu = new QMenu(m_since);
    auto *group = new QActionGroup(menu);
    for (const QueueSince since : allQueueSinces()) {
        QAction *action = menu->addAction(wordFor(since));
        action->setObjectName(u"queueSince_"_s + keyOf(since));
        action->setCheckable(true);
        action->setData(int(since));
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, since] { Q_EMIT sinceChosen(since); });
    }
    m_since->setMenu(menu);
}

void QueueBanner::setSince(QueueSince since)
{
    const QList<QAction *> actions = m_since->menu()->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == int(since));
    m_since->setText(wordFor(since));
}

void QueueBanner::addLeadingAction(QAction *action)
{
    QToolButton *leading = button(action->objectName() + u"Button"_s);
    leading->setDefaultAction(action);
    leading->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_row->insertWidget(0, leading, 0, Qt::AlignTop);
}

void QueueBanner::setHandOver(QAction *action)
{
    QToolButton *last = button(action->objectName() + u"Button"_s);
    last->setDefaultAction(action);
    last->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_row->addWidget(last, 0, Qt::AlignTop);
}

void QueueBanner::show(const CallbackQueue &queue, const QList<NamedReach> &reach, const QueueMoment &moment)
{
    m_text = bannerText(queue, moment);
    m_figures->setAccessibleName(plain(m_text));
    m_isBehind =
        std::any_of(reach.begin(), reach.end(), [&](const auto &one) { return isBehind(one, moment.now); });
    m_reach->setText(reachText(reach, moment));
    m_reach->setVisible(!m_reach->text().isEmpty());
    refreshColours();
}

void QueueBanner::refreshColours()
{
    const QString style = u"<style>a { color: %1; text-decoration: none; }</style>"_s;
    m_figures->setText(style.arg(m_theme.accent().name()) + m_text);
    QPalette quiet = m_reach->palette();
    quiet.setColor(QPalette::WindowText, m_isBehind ? m_theme.warning() : m_theme.muted());
    m_reach->setPalette(quiet);
    m_sign->setVisible(m_isBehind && !m_reach->text().isEmpty());
    m_sign->setPixmap(
        m_theme.icon(u"waiting"_s, m_theme.warning()).pixmap(QSize(signSize, signSize), devicePixelRatioF()));
}

} // namespace callboard
