// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk.h"

#include "models/store/desktasks.h"
#include "models/store/noteaids.h"
#include "models/store/noteversions.h"
#include "models/store/storednumbers.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

QString foldedName(const QString &name)
{
    return name.trimmed().toCaseFolded();
}

QString optionsText(const QMap<QString, QString> &options)
{
    QJsonObject json;
    for (auto it = options.begin(); it != options.end(); ++it)
        json.insert(it.key(), it.value());
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> optionsFrom(const QString &text)
{
    QMap<QString, QString> options;
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto it = json.begin(); it != json.end(); ++it)
        options.insert(it.key(), it.value().toString());
    return options;
}

Account accountFrom(const SqlQuery &row)
{
    return {.id = AccountId(row.integer(0)),
            .uuid = row.text(1),
            .provider = row.known<Provider>(2),
            .name = row.text(3),
            .baseUrl = QUrl(row.text(4)),
            .options = optionsFrom(row.text(5)),
            .secret = SecretPlace::fromString(row.text(6)).value_or(SecretPlace{}),
            .colour = row.text(7)};
}

/// NOT NULL columns take "" for a null string.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QString nameOfAccount(Database &db, AccountId id)
{
    SqlQuery row(db, "SELECT name FROM accounts WHERE id = ?", id);
    return row.next() ? row.text(0) : QString();
}

int labelKind(QueryField kind)
{
    return kind == QueryField::Line ? 1 : 2;
}

} // namespace

Desk::Desk(std::unique_ptr<Database> desk, std::unique_ptr<Database> cache, const Clock &clock)
    : m_db(std::move(desk))
    , m_cache(std::move(cache))
    , m_clock(clock)
    , m_noteVersions(std::make_unique<NoteVersions>(*m_db, clock))
    , m_noteAids(std::make_unique<NoteAids>(*m_db))
{
    prepare();
}

Desk::~Desk()
{
    m_db->checkpointBeforeClosing();
}

/// What was being sent when the last session ended may or may not have arrived.
void Desk::prepare()
{
    Transaction transaction(*m_db);
    execute(*m_db, "INSERT OR IGNORE INTO meta (key, value) VALUES ('counter', 0)");
    execute(*m_db, "INSERT OR IGNORE INTO meta (key, value) VALUES ('uuid', ?)",
            QUuid::createUuid().toString(QUuid::WithoutBraces));
    execute(*m_db, "UPDATE outbox SET state = ? WHERE state = ?", OutboxState::Unknown, OutboxState::Sending);
    transaction.commit();
}

QList<Account> Desk::accounts()
{
    QList<Account> result;
    SqlQuery row(
        *m_db,
        "SELECT id, uuid, provider, name, base_url, options, secret, colour FROM accounts ORDER BY id");
    while (row.next())
        result << accountFrom(row);
    return result;
}

bool Desk::hasAccount(AccountId id)
{
    return SqlQuery(*m_db, "SELECT 1 FROM accounts WHERE id = ?", id).next();
}

bool Desk::isNameTaken(const QString &name, AccountId besides)
{
    return SqlQuery(*m_db, "SELECT 1 FROM accounts WHERE folded_name = ? AND id <> ?", foldedName(name),
                    besides)
        .next();
}

Result<Account> Desk::addAccount(Account account)
{
    Transaction transaction(*m_db);
    account.name = account.name.trimmed();
    if (account.name.isEmpty())
        return failure(Error::Kind::Invalid, u"an account needs a name"_s);
    if (isNameTaken(account.name, AccountId{}))
        return failure(Error::Kind::Conflict, u"the name %1 is taken"_s.arg(account.name));
    account.uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
    SqlQuery row(
        *m_db,
        "INSERT INTO accounts (uuid, provider, name, folded_name, base_url, options, secret, colour) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        account.uuid, account.provider, account.name, foldedName(account.name),
        notNull(account.baseUrl.toString()), optionsText(account.options), account.secret.toString(),
        notNull(account.colour));
    row.next();
    account.id = AccountId(row.integer(0));
    row.execute();
    writeAudit(*m_db, now(), {.action = u"account-added"_s, .detail = account.name});
    bumpAll();
    transaction.commit();
    return account;
}

Result<void> Desk::updateAccount(const Account &account)
{
    Transaction transaction(*m_db);
    if (!hasAccount(account.id))
        return failure(Error::Kind::NotFound, u"no such account"_s);
    const QString name = account.name.trimmed();
    if (name.isEmpty())
        return failure(Error::Kind::Invalid, u"an account needs a name"_s);
    if (isNameTaken(name, account.id))
        return failure(Error::Kind::Conflict, u"the name %1 is taken"_s.arg(name));
    execute(
        *m_db,
        "UPDATE accounts SET provider = ?, name = ?, folded_name = ?, base_url = ?, options = ?, secret = ?, "
        "colour = ? WHERE id = ?",
        account.provider, name, foldedName(name), notNull(account.baseUrl.toString()),
        optionsText(account.options), account.secret.toString(), notNull(account.colour), account.id);
    bumpAll();
    transaction.commit();
    return {};
}

Result<void> Desk::removeAccount(AccountId id)
{
    {
        Transaction transaction(*m_db);
        const QString name = nameOfAccount(*m_db, id);
        DeskTasks(*this).eraseAccount(id);
        SqlQuery row(*m_db, "DELETE FROM accounts WHERE id = ?",
                     id); // everything else of it follows by foreign key
        row.execute();
        if (m_db->changes() == 0)
            return failure(Error::Kind::NotFound, u"no such account"_s);
        eraseAuditWords(*m_db, id);
        writeAudit(*m_db, now(), {.action = u"account-removed"_s, .detail = name});
        bumpAll();
        transaction.commit();
    }
    m_db->execute("PRAGMA wal_checkpoint(TRUNCATE)"); // its words leave the log too
    return {};
}

void Desk::setLabel(QueryField kind, const QString &value, const QString &label)
{
    Transaction transaction(*m_db);
    if (label.trimmed().isEmpty()) {
        execute(*m_db, "DELETE FROM labels WHERE kind = ? AND value = ?", labelKind(kind), value);
    } else {
        execute(*m_db,
                "INSERT INTO labels (kind, value, label) VALUES (?, ?, ?) "
                "ON CONFLICT (kind, value) DO UPDATE SET label = excluded.label",
                labelKind(kind), value, label.trimmed());
    }
    bumpAll();
    transaction.commit();
}

QString Desk::regionOfAccount(AccountId id)
{
    SqlQuery row(*m_db, "SELECT options FROM accounts WHERE id = ?", id);
    return row.next() ? optionsFrom(row.text(0)).value(u"country"_s) : QString();
}

qint64 Desk::nextCounter()
{
    SqlQuery row(*m_db, "UPDATE meta SET value = value + 1 WHERE key = 'counter' RETURNING value");
    row.next();
    const qint64 counter = row.integer(0);
    row.execute();
    return counter;
}

/// Something changed that is not about one call.
void Desk::bumpAll()
{
    nextCounter();
}

void Desk::touch(const RecordRef &ref)
{
    execute(*m_db,
            "INSERT INTO touched (account_id, provider_call_id, counter) VALUES (?, ?, ?) "
            "ON CONFLICT (account_id, provider_call_id) DO UPDATE SET counter = excluded.counter",
            ref.account, ref.providerCallId, nextCounter());
}

void Desk::audit(const char *action, const RecordRef &ref, std::optional<Field> field, const QString &before,
                 const QString &after)
{
    writeAudit(*m_db, now(),
               {.action = QString::fromLatin1(action),
                .call = ref,
                .field = field,
                .before = before,
                .after = after});
}

void Desk::audit(const char *action, const OutboxItem &item)
{
    if (item.kind == OutboxKind::Guest) // names nobody
        return writeAudit(
            *m_db, now(),
            {.action = QString::fromLatin1(action), .detail = item.payload.value(u"guest").toString()});
    const auto field = item.kind == OutboxKind::Update ? std::optional(item.field) : std::nullopt;
    audit(action, item.call, field, item.before, item.after);
}

void Desk::record(const AuditEntry &entry)
{
    Transaction transaction(*m_db);
    writeAudit(*m_db, now(), entry);
    transaction.commit();
}

QList<AuditEntry> Desk::auditEntries(const AuditQuery &query)
{
    return readAudit(*m_db, query);
}

QStringList Desk::auditActions()
{
    return callboard::auditActions(*m_db);
}

} // namespace callboard
