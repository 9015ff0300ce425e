// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/rowcopier.h"

#include "ui/messagebar.h"
#include "ui/table/calllist.h"
#include "ui/table/callview.h"
#include "ui/table/columnlayout.h"
#include "ui/wording.h"

#include <QClipboard>
#include <QCoroTask>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto message = u"copy"_s;
/// Fewer are there before one could read how far they are.
constexpr size_t fewRows = 4000;

} // namespace

RowCopier::RowCopier(CallList &list, CallTableModel &model, MessageBar &messages, QObject *parent)
    : QObject(parent)
    , m_list(list)
    , m_model(model)
    , m_messages(messages)
{
    connect(&messages, &MessageBar::actionTriggered, this, [this](const QString &key) {
        if (key == message)
            cancel();
    });
}

void RowCopier::copy()
{
    ++m_job;
    m_ids = m_model.idsOf(m_list.view().selectedRanges());
    m_done = 0;
    m_columns = m_list.columns().shownColumns();
    m_text = titles();
    if (isCopying())
        readOn();
}

void RowCopier::cancel()
{
    ++m_job;
    m_ids = {};
    m_text.clear();
    m_text.squeeze();
    m_messages.withdraw(message);
}

QString RowCopier::titles() const
{
    QStringList titles;
    for (const CallWords::Column column : m_columns)
        titles << m_model.headerData(int(column), Qt::Horizontal).toString();
    return titles.join(u'\t') + u'\n';
}

void RowCopier::readOn()
{
    const auto first = m_ids.cbegin() + ptrdiff_t(m_done);
    const size_t count = std::min(size_t(rowsAtOnce), m_ids.size() - m_done);
    auto answer = m_model.source().rows(std::vector<CallId>(first, first + ptrdiff_t(count)));
    m_done += count;
    QCoro::connect(std::move(answer), this,
                   [this, job = m_job](const Result<QList<CallRow>> &rows) { onRows(job, rows); });
}

void RowCopier::onRows(quint64 job, const Result<QList<CallRow>> &rows)
{
    if (job != m_job)
        return;
    if (!rows) {
        cancel();
        m_messages.post(message, MessageBar::Severity::Error,
                        sentenceFor(rows.error(), tr("The list of calls")));
        return;
    }
    for (const CallRow &row : *rows)
        m_text += m_list.words().tabSeparated(row, m_columns) + u'\n';
    if (m_done < m_ids.size()) {
        showProgress();
        readOn();
    } else {
        finish();
    }
}

void RowCopier::showProgress()
{
    if (m_ids.size() < fewRows || m_done / rowsAtOnce % 8 != 1)
        return;
    //: Message while rows are copied to the clipboard. %L1 of %L2 are done; both are large numbers.
    m_messages.post(message, MessageBar::Severity::Information,
                    tr("Copying rows: %L1 of %L2").arg(m_done).arg(m_ids.size()), tr("Stop"));
}

void RowCopier::finish()
{
    const size_t rows = m_ids.size();
    QGuiApplication::clipboard()->setText(m_text);
    cancel();
    if (rows >= fewRows)
        m_messages.post(message, MessageBar::Severity::Success, tr("%Ln row(s) copied", nullptr, int(rows)));
}

} // namespace callboard
