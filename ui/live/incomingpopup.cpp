// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/incomingpopup.h"

#include "ui/live/callercard.h"

#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int mostCards = 3;
constexpr int popupWidth = 380;
constexpr int fromEdge = 16;

} // namespace

IncomingPopup::IncomingPopup(const WindowServices &services, LiveCalls &calls, QWidget &beside)
    : QWidget(nullptr,
              Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowDoesNotAcceptFocus)
    , m_services(services)
    , m_calls(calls)
    , m_beside(beside)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"incomingPopup"_s);
    //: Title of the small window about a call that comes in.
    setWindowTitle(tr("Incoming call"));
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAttribute(Qt::WA_QuitOnClose, false);
    setFocusPolicy(Qt::NoFocus);
    setFixedWidth(popupWidth);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(0);
    connect(&calls, &LiveCalls::changed, this, &IncomingPopup::refresh);
    connect(&calls, &LiveCalls::ticked, this, [this] {
        for (CallerCard *card : std::as_const(m_cards))
            card->refreshTime();
    });
    connect(&services.theme, &Theme::changed, this, &IncomingPopup::colour);
    colour();
}

IncomingPopup::~IncomingPopup() = default;

void IncomingPopup::setWanted(std::function<bool()> wanted)
{
    m_wanted = std::move(wanted);
    refresh();
}

void IncomingPopup::colour()
{
    QPalette raised = palette();
    raised.setColor(QPalette::Window, m_services.theme.raised());
    setPalette(raised);
    update();
}

QList<LiveCall> IncomingPopup::ringing() const
{
    QList<LiveCall> calls;
    for (const LiveCall &call : m_calls.calls()) {
        if (call.liveness == Liveness::Ringing && call.row.direction == Direction::Inbound
            && !m_dismissed.contains(call.row.id) && calls.size() < mostCards)
            calls << call;
    }
    return calls;
}

CallerCard *IncomingPopup::cardAt(int place)
{
    while (m_cards.size() <= place) {
        auto *card = new CallerCard(m_services, this);
        connect(card, &CallerCard::dismissed, this, [this, card] { dismiss(card->call().row.id); });
        connect(card, &CallerCard::opened, this, [this, card] {
            const RecordRef call = card->call().row.ref;
            dismiss(card->call().row.id);
            Q_EMIT callWanted(call);
        });
        m_column->addWidget(card);
        m_cards << card;
    }
    return m_cards.at(place);
}

void IncomingPopup::refresh()
{
    m_dismissed.removeIf([this](CallId id) {
        return std::none_of(m_calls.calls().cbegin(), m_calls.calls().cend(),
                            [id](const LiveCall &call) { return call.row.id == id; });
    });
    const QList<LiveCall> calls = m_wanted && m_wanted() ? ringing() : QList<LiveCall>();
    for (int place = 0; place < calls.size(); ++place)
        cardAt(place)->setCall(calls.at(place));
    for (int place = 0; place < m_cards.size(); ++place)
        m_cards.at(place)->setVisible(place < calls.size());
    if (!calls.isEmpty())
        place();
    setVisible(!calls.isEmpty());
}

/// At the end of the line in the top corner, where desktops show what comes and goes.
void IncomingPopup::place()
{
    resize(popupWidth,
           m_column->hasHeightForWidth() ? m_column->heightForWidth(popupWidth) : sizeHint().height());
    const QRect screen = m_beside.screen()->availableGeometry();
    const bool fromRight = layoutDirection() == Qt::LeftToRight;
    const int x = fromRight ? screen.right() + 1 - width() - fromEdge : screen.left() + fromEdge;
    move(x, screen.top() + fromEdge);
}

void IncomingPopup::dismiss(CallId call)
{
    m_dismissed.insert(call);
    refresh();
}

void IncomingPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().window());
    painter.setPen(m_services.theme.border());
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(layoutDirection() == Qt::LeftToRight ? 0 : width() - 4, 0, 4, height()),
                     m_services.theme.statusFill(CallStatus::Ringing));
    for (const CallerCard *card : m_cards) {
        if (card->isVisible() && card->y() > 1)
            painter.drawLine(1, card->y(), width() - 2, card->y());
    }
}

} // namespace callboard
