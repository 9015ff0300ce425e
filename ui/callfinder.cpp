// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/callfinder.h"

#include "models/tables/filterstate.h"
#include "ui/messagebar.h"
#include "ui/table/calllist.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto message = u"finder"_s;

} // namespace

CallFinder::CallFinder(Store &store, CallTableModel &model, FilterState &filter, CallList &list,
                       MessageBar &messages)
    : QObject(&list)
    , m_store(store)
    , m_model(model)
    , m_filter(filter)
    , m_list(list)
    , m_messages(messages)
{
    connect(&model, &CallTableModel::stateChanged, this, &CallFinder::tryToChoose);
}

void CallFinder::show(const RecordRef &call)
{
    find(call, true);
}

void CallFinder::showIfListed(const RecordRef &call)
{
    find(call, false);
}

void CallFinder::find(const RecordRef &call, bool mayDropSearch)
{
    auto answer = m_store.find(call);
    QCoro::connect(std::move(answer), this,
                   [this, mayDropSearch](const Result<CallId> &id) { onFound(id, mayDropSearch); });
}

void CallFinder::onFound(const Result<CallId> &id, bool mayDropSearch)
{
    if (!id) {
        m_messages.post(message, MessageBar::Severity::Warning,
                        tr("This call is not here, or not any more."));
        return;
    }
    m_messages.withdraw(message);
    m_wanted = *id;
    m_mayDropSearch = mayDropSearch;
    Q_EMIT found();
    tryToChoose();
}

void CallFinder::tryToChoose()
{
    if (!m_wanted || m_model.state() != CallTableModel::State::Ready)
        return;
    const int row = m_model.rowOf(*m_wanted);
    if (row < 0 && m_filter.isActive() && m_mayDropSearch) {
        m_filter.clear(); // hidden by a filter; the list that follows has it
        return;
    }
    m_wanted.reset();
    if (row >= 0)
        m_list.choose(row);
}

} // namespace callboard
