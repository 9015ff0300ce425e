// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditmodel.h"

#include "ui/format.h"
#include "ui/wording.h"

#include <QCoreApplication>
#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr int pageSize = 300;
constexpr qsizetype longestWords = 120;

struct Audit {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

struct ActionWord {
    const char *key;
    const char *word;
};

constexpr std::array actionWords{
    ActionWord{"edit", QT_TRANSLATE_NOOP("Audit", "Changed")},
    ActionWord{"keep", QT_TRANSLATE_NOOP("Audit", "Changed, kept here")},
    ActionWord{"correct", QT_TRANSLATE_NOOP("Audit", "Words of the transcript corrected")},
    ActionWord{"create", QT_TRANSLATE_NOOP("Audit", "Logged")},
    ActionWord{"delete", QT_TRANSLATE_NOOP("Audit", "Deletion asked for")},
    ActionWord{"undelete", QT_TRANSLATE_NOOP("Audit", "Deletion taken back")},
    ActionWord{"deleted", QT_TRANSLATE_NOOP("Audit", "Deleted at the provider")},
    ActionWord{"discard", QT_TRANSLATE_NOOP("Audit", "Unsent edit discarded")},
    ActionWord{"retry", QT_TRANSLATE_NOOP("Audit", "Sent again")},
    ActionWord{"hide", QT_TRANSLATE_NOOP("Audit", "Hidden here")},
    ActionWord{"unhide", QT_TRANSLATE_NOOP("Audit", "Shown again")},
    ActionWord{"review", QT_TRANSLATE_NOOP("Audit", "Marked as reviewed")},
    ActionWord{"unreview", QT_TRANSLATE_NOOP("Audit", "Marked as not reviewed")},
    ActionWord{"review change", QT_TRANSLATE_NOOP("Audit", "Answer of a review changed")},
    ActionWord{"review list", QT_TRANSLATE_NOOP("Audit", "Review list made")},
    ActionWord{"review list removed", QT_TRANSLATE_NOOP("Audit", "Review list removed")},
    ActionWord{"review left out", QT_TRANSLATE_NOOP("Audit", "Left out of a review list")},
    ActionWord{"scorecard", QT_TRANSLATE_NOOP("Audit", "Scorecard saved")},
    ActionWord{"mark", QT_TRANSLATE_NOOP("Audit", "Remark in the recording")},
    ActionWord{"mark removed", QT_TRANSLATE_NOOP("Audit", "Remark in the recording removed")},
    ActionWord{"split", QT_TRANSLATE_NOOP("Audit", "Record separated")},
    ActionWord{"join", QT_TRANSLATE_NOOP("Audit", "Calls joined")},
    ActionWord{"link", QT_TRANSLATE_NOOP("Audit", "Linked to a guest")},
    ActionWord{"unlink", QT_TRANSLATE_NOOP("Audit", "Unlinked from a guest")},
    ActionWord{"link undone", QT_TRANSLATE_NOOP("Audit", "Link to a guest taken back")},
    ActionWord{"guest add", QT_TRANSLATE_NOOP("Audit", "Guest added")},
    ActionWord{"guest edit", QT_TRANSLATE_NOOP("Audit", "Guest changed")},
    ActionWord{"guest remove", QT_TRANSLATE_NOOP("Audit", "Guest removed")},
    ActionWord{"guest restore", QT_TRANSLATE_NOOP("Audit", "Guest brought back")},
    ActionWord{"guest merge", QT_TRANSLATE_NOOP("Audit", "Guests merged")},
    ActionWord{"guest unmerge", QT_TRANSLATE_NOOP("Audit", "Guests taken apart")},
    ActionWord{"guest import", QT_TRANSLATE_NOOP("Audit", "Guests imported")},
    ActionWord{"guest import undone", QT_TRANSLATE_NOOP("Audit", "Import of guests taken back")},
    ActionWord{"guest offer", QT_TRANSLATE_NOOP("Audit", "Guest to be kept at the provider, too")},
    ActionWord{"guest withdraw", QT_TRANSLATE_NOOP("Audit", "Guest no longer to be kept at the provider")},
    ActionWord{"guest sent", QT_TRANSLATE_NOOP("Audit", "Guest kept at the provider, too")},
    ActionWord{"queue done", QT_TRANSLATE_NOOP("Audit", "Call-back done")},
    ActionWord{"queue snooze", QT_TRANSLATE_NOOP("Audit", "Call-back put off")},
    ActionWord{"queue take", QT_TRANSLATE_NOOP("Audit", "Call-back taken on")},
    ActionWord{"queue hide", QT_TRANSLATE_NOOP("Audit", "Number hidden from the queue")},
    ActionWord{"queue change", QT_TRANSLATE_NOOP("Audit", "Call-back decided otherwise")},
    ActionWord{"queue clear", QT_TRANSLATE_NOOP("Audit", "Call-back open again")},
    ActionWord{"heard", QT_TRANSLATE_NOOP("Audit", "Listened to")},
    ActionWord{"export", QT_TRANSLATE_NOOP("Audit", "Exported")},
    ActionWord{"backup", QT_TRANSLATE_NOOP("Audit", "Backed up")},
    ActionWord{"restore", QT_TRANSLATE_NOOP("Audit", "Restored from a backup")},
    ActionWord{"erase", QT_TRANSLATE_NOOP("Audit", "Erased")},
    ActionWord{"retention", QT_TRANSLATE_NOOP("Audit", "Retention set")},
    ActionWord{"account-added", QT_TRANSLATE_NOOP("Audit", "Account connected")},
    ActionWord{"account-removed", QT_TRANSLATE_NOOP("Audit", "Account removed")},
};

} // namespace

QString auditActionWord(const QString &action)
{
    for (const ActionWord &known : actionWords) {
        if (action == QLatin1StringView(known.key))
            return Audit::tr(known.word);
    }
    return plainLine(action, 60);
}

QString auditDetails(const AuditEntry &entry)
{
    QStringList parts;
    if (entry.field)
        parts << wordFor(*entry.field);
    if (!entry.before.isEmpty())
        //: Audit trail: the words a field had before. %1 is the text.
        parts << Audit::tr("before: %1").arg(safeLine(entry.before, longestWords));
    if (!entry.after.isEmpty())
        //: Audit trail: the words a field has after a change. %1 is the text.
        parts << Audit::tr("after: %1").arg(safeLine(entry.after, longestWords));
    if (!entry.detail.isEmpty())
        parts << safeLine(entry.detail, longestWords);
    return parts.join(u" · "_s);
}

AuditModel::AuditModel(Store &store, const Clock &clock, const QTimeZone &zone, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
    , m_zone(zone)
{
}

void AuditModel::setQuery(const AuditQuery &query)
{
    beginResetModel();
    m_query = query;
    m_entries.clear();
    ++m_generation;
    m_isReading = false;
    m_atEnd = false;
    endResetModel();
    fetchMore({});
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atEnd && !m_isReading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isReading = true;
    AuditQuery query = m_query;
    query.limit = pageSize;
    if (!m_entries.isEmpty())
        query.before = m_entries.last().id;
    auto answer = m_store.auditTrail().entries(query);
    QCoro::connect(std::move(answer), this,
                   [this, generation = m_generation](const Result<QList<AuditEntry>> &entries) {
                       onRead(generation, entries);
                   });
}

void AuditModel::onRead(quint64 generation, const Result<QList<AuditEntry>> &entries)
{
    if (generation != m_generation)
        return;
    m_isReading = false;
    m_atEnd = !entries || entries->size() < pageSize;
    if (!entries) {
        Q_EMIT failed(entries.error());
        return;
    }
    if (entries->isEmpty())
        return;
    const int first = int(m_entries.size());
    beginInsertRows({}, first, first + int(entries->size()) - 1);
    m_entries += *entries;
    endInsertRows();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    const AuditEntry &entry = m_entries.at(index.row());
    switch (Column(index.column())) {
    case Column::When:
        return momentText(entry.at, m_clock.now(), m_zone);
    case Column::Who:
        return safeLine(entry.who, 60);
    case Column::Action:
        return auditActionWord(entry.action);
    case Column::Call:
        return entry.call ? safeLine(entry.call->toString(), 60) : QString();
    case Column::Details:
        return auditDetails(entry);
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{Audit::tr("When", "column title"), Audit::tr("Who", "column title"),
                             //: Column title: what somebody did.
                             Audit::tr("What", "column title"), Audit::tr("Call", "column title"),
                             Audit::tr("Details", "column title")};
    return titles.value(section);
}

} // namespace callboard
