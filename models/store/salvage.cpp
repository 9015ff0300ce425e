// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/salvage.h"

#include "models/store/desknumbers.h"

#include <QFileInfo>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

/// How many row ids in a row may be unreadable before a table counts as read to its end.
constexpr int patience = 20000;

QStringList textColumn(Database &db, const QByteArray &sql, int column = 0)
{
    QStringList result;
    SqlQuery query(db, sql, SqlQuery::Keep::Once);
    while (query.next())
        result << query.text(column);
    return result;
}

QStringList tables(Database &db)
{
    return textColumn(db, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
}

QStringList columnsInBoth(Database &a, Database &b, const QString &table)
{
    const QByteArray pragma = "PRAGMA table_info(" + table.toUtf8() + ")";
    const QStringList other = textColumn(b, pragma, 1);
    QStringList result = textColumn(a, pragma, 1);
    result.removeIf([&](const QString &column) { return !other.contains(column); });
    return result;
}

class TableSalvage {
public:
    TableSalvage(Database &from, Database &to, const QString &table)
        : m_from(from)
        , m_to(to)
        , m_columns(columnsInBoth(to, from, table))
        , m_numbers(m_columns.size())
    {
        for (const NumberColumn &number : numberColumnsOf(table)) {
            if (const qsizetype at = m_columns.indexOf(QLatin1StringView(number.column)); at >= 0)
                m_numbers[at] = number;
        }
        const QByteArray names = m_columns.join(u',').toUtf8();
        const QByteArray name = table.toUtf8();
        m_readFrom = "SELECT rowid, " + names + " FROM " + name + " WHERE rowid >= ? ORDER BY rowid LIMIT 1";
        m_readOne = "SELECT rowid, " + names + " FROM " + name + " WHERE rowid = ?";
        const QStringList places(m_columns.size(), u"?"_s);
        m_insert =
            "INSERT OR IGNORE INTO " + name + " (" + names + ") VALUES (" + places.join(u',').toUtf8() + ")";
    }

    qint64 run()
    {
        if (m_columns.isEmpty())
            return 0;
        qint64 row = 1;
        for (int missed = 0; missed < patience;) {
            const Step step = copy(m_readFrom, row);
            if (step == Step::AtEnd)
                break;
            missed = step == Step::Copied ? 0 : missed + 1;
            if (step == Step::Unreadable)
                copy(m_readOne, row); // the row itself may be sound where the way to its neighbours is not
            row = (step == Step::Copied ? m_lastRow : row) + 1;
        }
        return m_saved;
    }

private:
    enum class Step { Copied, Unreadable, AtEnd };

    Step copy(const QByteArray &sql, qint64 row)
    {
        try {
            SqlQuery source(m_from, sql);
            source.bind(row);
            if (!source.next())
                return Step::AtEnd;
            m_lastRow = source.integer(0);
            insert(source);
            return Step::Copied;
        } catch (const DatabaseError &error) {
            if (!error.isDamage())
                throw;
            return Step::Unreadable;
        }
    }

    bool isUnknown(const SqlQuery &source, int column) const
    {
        const std::optional<NumberColumn> &numbers = m_numbers[column];
        return numbers && !source.isNull(column + 1) && !numbers->range.contains(source.integer(column + 1));
    }

    void insert(const SqlQuery &source)
    {
        SqlQuery target(m_to, m_insert);
        for (int i = 0; i < m_columns.size(); ++i) {
            if (!isUnknown(source, i))
                target.bindColumn(source, i + 1);
            else if (m_numbers[i]->mend == NumberColumn::Mend::LeaveOut)
                return;
            else if (m_numbers[i]->mend == NumberColumn::Mend::Empty)
                target.bind(std::nullopt);
            else
                target.bind(m_numbers[i]->instead);
        }
        target.execute();
        m_saved += m_to.changes();
    }

    Database &m_from;
    Database &m_to;
    QStringList m_columns;
    QList<std::optional<NumberColumn>> m_numbers; ///< Beside m_columns.
    QByteArray m_readFrom;
    QByteArray m_readOne;
    QByteArray m_insert;
    qint64 m_lastRow = 0;
    qint64 m_saved = 0;
};

void addStandInAccounts(Database &db)
{
    const QStringList missing = textColumn(
        db, "SELECT DISTINCT account_id FROM outbox WHERE account_id NOT IN (SELECT id FROM accounts)");
    for (const QString &id : missing) {
        const QString name = u"Recovered %1"_s.arg(id);
        execute(
            db,
            "INSERT INTO accounts (id, uuid, provider, name, folded_name, base_url, options, secret, colour) "
            "VALUES (?, ?, 1, ?, ?, '', '{}', 'session', '')",
            id.toLongLong(), QUuid::createUuid().toString(QUuid::WithoutBraces), name, name.toCaseFolded());
    }
}

qint64 copyAll(Database &from, Database &to)
{
    qint64 saved = 0;
    for (const QString &table : tables(to))
        saved += TableSalvage(from, to, table).run();
    return saved;
}

} // namespace

qint64 salvage(const QString &damaged, Database &target)
{
    if (QFileInfo(damaged).size() == 0)
        return 0; // SQLite would throw its log away, which somebody may still want
    std::unique_ptr<Database> from;
    try {
        from = std::make_unique<Database>(damaged, Database::Options{.access = Access::Read});
        if (!tables(*from).contains(u"outbox"_s))
            return 0; // Somebody else's.
    } catch (const DatabaseError &) {
        return 0; // Not even its table of contents can be read; the copy is kept all the same.
    }
    target.execute("PRAGMA foreign_keys = OFF"); // parents may be lost while their children are not
    Transaction transaction(target);
    const qint64 saved = copyAll(*from, target);
    addStandInAccounts(target);
    transaction.commit();
    target.execute("PRAGMA foreign_keys = ON");
    return saved;
}

} // namespace callboard
