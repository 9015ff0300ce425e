// SPDX-License-Identifier: GPL-3.0-or-later
// DeskGuests: many guests at once, and taking that back.
#include "models/domain/folding.h"
#include "models/store/auditlog.h"
#include "models/store/deskguests.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// Guests taken back in one transaction.
constexpr int undoStep = 500;

enum class ImportState { Open = 1, Done = 2, Undone = 3 };

template<typename T> void unite(QList<T> &list, const QList<T> &others)
{
    for (const T &other : others) {
        if (!list.contains(other))
            list << other;
    }
}

QString newer(const QString &now, const QString &given)
{
    return given.isNull() ? now : given;
}

/// What the file says stands in place of what was known; notes and lists grow.
Guest updated(Guest known, const Guest &given)
{
    known.name = newer(known.name, given.name);
    known.language = newer(known.language, given.language);
    known.email = newer(known.email, given.email);
    if (!given.notes.isNull() && !known.notes.contains(given.notes))
        known.notes = known.notes.isNull() ? given.notes : known.notes + u'\n' + given.notes;
    unite(known.numbers, given.numbers);
    unite(known.stays, given.stays);
    return known;
}

const auto changedAtKey = u"changed_at"_s; ///< Milliseconds; beside what guestToJson() writes.

QString textOf(const Guest &guest, qint64 changedAt)
{
    QJsonObject json = guestToJson(guest);
    json[changedAtKey] = changedAt;
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QJsonObject objectIn(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

} // namespace

/// By a number; of several who share it, the one of that name. Without numbers, by name and email.
std::optional<GuestId> DeskGuests::knownAs(const Guest &guest)
{
    const QString name = guest.name.isNull() ? u""_s : folded(guest.name);
    for (const QString &number : guest.numbers) {
        SqlQuery row(m_db,
                     "SELECT n.guest_id, g.folded_name = ? FROM guest_numbers n JOIN guests g ON g.id = "
                     "n.guest_id WHERE n.number = ? ORDER BY 2 DESC, 1 LIMIT 2",
                     name, number);
        if (!row.next())
            continue;
        const auto first = GuestId(row.integer(0));
        const bool hasName = row.integer(1) != 0;
        return hasName || !row.next() ? std::optional(first) : std::nullopt;
    }
    if (!guest.numbers.isEmpty())
        return {};
    SqlQuery row(m_db,
                 "SELECT id FROM guests WHERE folded_name = ? AND email IS ? AND merged_into IS NULL LIMIT 1",
                 name, guest.email);
    return row.next() ? std::optional(GuestId(row.integer(0))) : std::nullopt;
}

DeskGuests::Fate DeskGuests::fateOf(const Guest &given, std::optional<Guest> &known, Guest &result)
{
    const auto id = knownAs(given);
    known = id ? find(*id) : std::nullopt;
    result = known ? updated(*known, given) : given;
    if (!known)
        return Fate::Added;
    return result == *known ? Fate::Unchanged : Fate::Updated;
}

Result<GuestImportId> DeskGuests::beginImport(const QString &source, int guests)
{
    Transaction transaction(m_db);
    execute(m_db, "INSERT INTO guest_imports (at, source, guests, state) VALUES (?, ?, ?, ?)", m_desk.now(),
            source.isNull() ? u""_s : source, guests, ImportState::Open);
    const auto id = GuestImportId(m_db.lastRowId());
    writeAudit(m_db, m_desk.now(), {.action = u"guest import"_s, .detail = QString::number(guests)});
    transaction.commit();
    return id;
}

void DeskGuests::importSome(GuestImportId id, const QList<GuestToImport> &guests, GuestImportReport &report)
{
    Transaction transaction(m_db);
    GuestImportReport counted = report;
    for (const GuestToImport &item : guests) {
        std::optional<Guest> known;
        Guest guest;
        const Fate fate = fateOf(item.guest, known, guest);
        if (fate == Fate::Unchanged) {
            ++counted.unchanged;
            continue;
        }
        const QString before = known ? textOf(*known, changedAt(known->id)) : QString();
        if (fate == Fate::Added) {
            guest.id = insert(guest);
            touchParts(guest);
        } else {
            write(guest);
            touchDifference(*known, guest);
        }
        ++(fate == Fate::Added ? counted.added : counted.updated);
        execute(m_db,
                "INSERT INTO guest_import_rows (import_id, guest_id, before, changed_at) "
                "SELECT ?, id, ?, changed_at FROM guests WHERE id = ?",
                id, before, guest.id);
    }
    transaction.commit();
    report = counted;
}

/// Everything is done, and then not done.
GuestImportReport DeskGuests::tryImport(const QList<GuestToImport> &guests)
{
    GuestImportReport report;
    Transaction transaction(m_db);
    for (const GuestToImport &item : guests) {
        std::optional<Guest> known;
        Guest guest;
        const Fate fate = fateOf(item.guest, known, guest);
        if (fate == Fate::Added)
            insert(guest);
        else if (fate == Fate::Updated)
            write(guest);
        ++(fate == Fate::Added ? report.added : fate == Fate::Updated ? report.updated : report.unchanged);
    }
    return report;
}

void DeskGuests::endImport(GuestImportId id, const GuestImportReport &report)
{
    Transaction transaction(m_db);
    if (report.added + report.updated == 0 || report.wasCancelled)
        execute(m_db, "DELETE FROM guest_imports WHERE id = ?", id);
    else
        execute(m_db, "UPDATE guest_imports SET state = ? WHERE id = ?", ImportState::Done, id);
    transaction.commit();
}

/// The last change first: a guest may have been changed by two lines.
bool DeskGuests::undoSome(GuestImportId id, GuestImportReport &report)
{
    struct Row {
        qint64 id;
        GuestId guest;
        QString before;
        qint64 changedAt;
    };
    Transaction transaction(m_db);
    GuestImportReport counted = report;
    QList<Row> rows;
    {
        SqlQuery row(m_db,
                     "SELECT id, guest_id, before, changed_at FROM guest_import_rows WHERE import_id = ? "
                     "ORDER BY id DESC LIMIT ?",
                     id, undoStep);
        while (row.next())
            rows << Row{row.integer(0), GuestId(row.integer(1)), row.text(2), row.integer(3)};
    }
    for (const Row &row : std::as_const(rows)) {
        execute(m_db, "DELETE FROM guest_import_rows WHERE id = ?", row.id);
        const bool isOurs = SqlQuery(m_db,
                                     "SELECT 1 FROM guests WHERE id = ? AND changed_at = ? AND merged_into "
                                     "IS NULL AND NOT EXISTS (SELECT 1 FROM guest_merges WHERE into_id = ?)",
                                     row.guest, row.changedAt, row.guest)
                                .next();
        const bool isLinked = row.before.isNull() && !linkedCalls(row.guest).isEmpty();
        if (!isOurs || isLinked) {
            keepInUndo(row.guest, counted);
            continue;
        }
        const Guest now = *find(row.guest);
        if (row.before.isNull()) {
            touchParts(now);
            execute(m_db, "DELETE FROM guests WHERE id = ?", row.guest);
            ++counted.added;
        } else {
            const QJsonObject then = objectIn(row.before);
            const Guest before = guestFromJson(then);
            write(before);
            touchDifference(now, before);
            // An earlier change, or import, is the last one again, and can be taken back in turn.
            if (const qint64 changedAt = then.value(changedAtKey).toInteger(); changedAt > 0)
                execute(m_db, "UPDATE guests SET changed_at = ? WHERE id = ?", changedAt, row.guest);
            ++counted.updated;
        }
    }
    if (rows.isEmpty()) {
        execute(m_db, "UPDATE guest_imports SET state = ? WHERE id = ?", ImportState::Undone, id);
        writeAudit(
            m_db, m_desk.now(),
            {.action = u"guest import undone"_s, .detail = QString::number(counted.added + counted.updated)});
    }
    transaction.commit();
    report = counted;
    return !rows.isEmpty();
}

/// Guests that are gone need no way back.
void DeskGuests::keepInUndo(GuestId id, GuestImportReport &report)
{
    SqlQuery row(m_db, "SELECT coalesce(merged_into, id) FROM guests WHERE id = ?", id);
    if (row.next())
        report.keptGuests << GuestId(row.integer(0));
    report.kept = int(report.keptGuests.size());
}

qint64 DeskGuests::changedAt(GuestId id)
{
    SqlQuery row(m_db, "SELECT changed_at FROM guests WHERE id = ?", id);
    return row.next() ? row.integer(0) : 0;
}

QList<GuestImport> DeskGuests::imports()
{
    SqlQuery row(m_db,
                 "SELECT i.id, i.at, i.source, i.state, "
                 "count(DISTINCT CASE WHEN r.before IS NULL THEN r.guest_id END), count(DISTINCT r.guest_id) "
                 "FROM guest_imports i LEFT JOIN guest_import_rows r ON r.import_id = i.id "
                 "WHERE i.state <> ? GROUP BY i.id ORDER BY i.id DESC",
                 ImportState::Undone);
    QList<GuestImport> imports;
    while (row.next()) {
        const int added = int(row.integer(4));
        imports << GuestImport{.id = GuestImportId(row.integer(0)),
                               .at = fromMs(row.integer(1)),
                               .source = row.text(2),
                               .added = added,
                               .updated = int(row.integer(5)) - added,
                               .wasInterrupted = row.integer(3) == qint64(ImportState::Open)};
    }
    return imports;
}

Result<void> DeskGuests::checkImport(GuestImportId id)
{
    SqlQuery row(m_db, "SELECT 1 FROM guest_imports WHERE id = ? AND state <> ?", id, ImportState::Undone);
    if (row.next())
        return {};
    return failure(Error::Kind::NotFound, u"no such import, or taken back already"_s);
}

Result<GuestImportId> DeskGuests::lastImport()
{
    SqlQuery row(m_db, "SELECT id FROM guest_imports WHERE state <> ? ORDER BY id DESC LIMIT 1",
                 ImportState::Undone);
    if (row.next())
        return GuestImportId(row.integer(0));
    return failure(Error::Kind::NotFound, u"no import can be taken back"_s);
}

} // namespace callboard
