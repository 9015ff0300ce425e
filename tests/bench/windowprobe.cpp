// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/windowprobe.h"

#include "models/tables/calltablemodel.h"
#include "models/tables/facetmodel.h"
#include "models/tables/filterstate.h"

#include <QAbstractProxyModel>
#include <QLabel>
#include <QLineEdit>
#include <QMetaEnum>

#include <time.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace callboard::bench {

namespace {

/// Nothing was painted and hardly anything computed for so long: the answer is complete. Longer than the
/// store waits before it announces changes.
constexpr auto quiet = 130ms;
constexpr double mostBusy = 0.08; ///< Of one processor; the watchdog's own pulse is below it.
constexpr auto patience = 60s;

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

QString nameOf(const QObject &receiver, QEvent::Type type)
{
    const QMetaEnum types = QMetaEnum::fromType<QEvent::Type>();
    const char *event = types.valueToKey(type);
    const QString object = receiver.objectName().isEmpty() ? QString() : u'#' + receiver.objectName();
    return QString::fromLatin1(receiver.metaObject()->className()) + object + u' '
        + (event ? QString::fromLatin1(event) : QString::number(type));
}

const FacetModel *facetModelOf(const QAbstractItemView &view)
{
    const QAbstractItemModel *model = view.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    return qobject_cast<const FacetModel *>(model);
}

} // namespace

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    const bool isOutermost = m_depth == 0;
    const QEvent::Type type = event->type();
    if (type == QEvent::Paint && receiver->isWidgetType())
        m_painted.insert(static_cast<QWidget *>(receiver));
    const QString name = isOutermost ? nameOf(*receiver, type) : QString(); // it may be gone afterwards
    const auto start = Clock::now();
    ++m_depth;
    const bool result = QApplication::notify(receiver, event);
    --m_depth;
    if (!isOutermost)
        return result;
    double &slowest = m_slowest[name];
    slowest = std::max(slowest, milliseconds(Clock::now() - start));
    if (!m_painted.isEmpty() && onPainted)
        onPainted(std::exchange(m_painted, {}));
    return result;
}

std::map<QString, double> BenchApplication::takeSlowest()
{
    return std::exchange(m_slowest, {});
}

WindowProbe::WindowProbe(BenchApplication &application, const QString &profile)
    : m_application(application)
{
    DesktopOptions options;
    options.profile = profile;
    options.offline = true;
    options.size = QSize(1440, 900);
    options.scheme = Theme::Scheme::Light;
    m_desktop = std::make_unique<Desktop>(application, options);
    bool isOpen = false;
    QObject::connect(m_desktop.get(), &Desktop::opened, &m_watchdog, [this, it = &isOpen] {
        *it = true;
        findParts();
    });
    QObject::connect(m_desktop.get(), &Desktop::failed, &m_watchdog,
                     [](const Error &error) { qFatal("%s", qUtf8Printable(error.detail)); });
    application.onPainted = [this](const QSet<QWidget *> &painted) {
        onPainted(painted);
    };
    m_deed = Clock::now();
    m_desktop->open();
    while (!isOpen)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

WindowProbe::~WindowProbe()
{
    m_application.onPainted = {};
}

void WindowProbe::findParts()
{
    m_table = window().findChild<QTableView *>(u"callTable"_s);
    m_searchBox = window().findChild<QWidget *>(u"searchBox"_s);
    m_model = m_table ? qobject_cast<CallTableModel *>(m_table->model()) : nullptr;
    if (!m_table || !m_searchBox || !m_model)
        qFatal("the window has no callTable or no searchBox");
}

bool WindowProbe::showsRows() const
{
    if (!m_model || m_model->state() != CallTableModel::State::Ready)
        return false;
    const auto *box = qobject_cast<const QLineEdit *>(m_searchBox.data());
    if (box && box->text() != m_desktop->window().filter().text())
        return false;
    const int first = m_table->rowAt(0);
    if (first < 0)
        return m_model->rowCount() == 0;
    int last = m_table->rowAt(m_table->viewport()->height() - 1);
    if (last < 0)
        last = m_model->rowCount() - 1;
    for (int row = first; row <= last; ++row) {
        if (!m_model->index(row, 0).data(CallTableModel::LoadedRole).toBool())
            return false;
    }
    return true;
}

bool WindowProbe::showsCounts() const
{
    const auto *count = m_desktop->window().findChild<QLabel *>(u"callCount"_s);
    if (count && (!count->isVisible() || count->text().isEmpty()))
        return false;
    const auto *days = m_desktop->window().findChild<QTableView *>(u"dayTable"_s); // the chart's figures
    if (days && days->model()->rowCount() == 0 && m_model->rowCount() > 0)
        return false;
    for (const QAbstractItemView *view : m_desktop->window().findChildren<QAbstractItemView *>()) {
        const FacetModel *facet = view->isVisible() ? facetModelOf(*view) : nullptr;
        if (facet && !facet->isRead())
            return false;
    }
    return true;
}

/// The box shows its clear button by and by, long after the answer; what lies behind it is painted with it.
bool WindowProbe::isDecoration(const QWidget *widget) const
{
    return widget == m_searchBox || m_searchBox->isAncestorOf(widget) || widget->isAncestorOf(m_searchBox);
}

void WindowProbe::onPainted(const QSet<QWidget *> &painted)
{
    if (!m_table)
        return;
    const auto now = Clock::now();
    if (std::all_of(painted.begin(), painted.end(), [this](QWidget *widget) { return isDecoration(widget); }))
        return;
    m_lastPaint = now;
    const bool rows = showsRows();
    const bool hasTable = painted.contains(m_table->viewport());
    const double since = milliseconds(now - m_deed);
    m_answer.settled = since;
    if (hasTable && !m_answer.frame)
        m_answer.frame = since;
    if (hasTable && rows && !m_answer.rows)
        m_answer.rows = since;
    if (rows && hasTable && m_model->rowCount() > 0 && m_firstRows == Clock::time_point())
        m_firstRows = now;
    if (m_firstRows != Clock::time_point() && m_firstCounts == Clock::time_point() && showsCounts())
        m_firstCounts = now;
}

/// Nothing was missing, painted or computed since @c quiet ago.
bool WindowProbe::isQuiet()
{
    const auto now = Clock::now();
    if (!showsRows())
        m_lastMissing = now;
    const double used = processorSeconds();
    m_processorTime.emplace_back(now, used);
    while (m_processorTime.size() > 1 && now - m_processorTime[1].first >= quiet)
        m_processorTime.pop_front();
    const auto window = now - m_processorTime.front().first;
    if (window < quiet || now - std::max(m_lastPaint, m_lastMissing) < quiet)
        return false;
    const double busy = used - m_processorTime.front().second;
    return busy < mostBusy * std::chrono::duration<double>(window).count();
}

WindowProbe::Answer WindowProbe::watch(const std::function<void()> &deed, Until until)
{
    m_processorTime.clear();
    m_answer = {};
    m_deed = Clock::now();
    deed();
    QTimer poll;
    poll.start(5);
    while (Clock::now() - m_deed < patience) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        const bool done = until == Until::RowsShown ? m_answer.rows.has_value() : isQuiet();
        if (done)
            break;
    }
    return m_answer;
}

void WindowProbe::letSettle()
{
    watch([] {});
}

} // namespace callboard::bench
