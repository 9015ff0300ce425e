// SPDX-License-Identifier: GPL-3.0-or-later
// The secrets of all systems are words to look for, and the program is used as a person and a broken or
// curious server would: what it writes, prints, shows to other processes and says on the bus has none of
// them.
#include "models/domain/enums.h"
#include "models/providers/accountdraft.h"
#include "tests/app/program.h"
#include "tests/security/canary.h"
#include "tests/support/figures.h"
#include "tests/support/privatebus.h"
#include "tests/support/rawserver.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 120'000;

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Everything that was said to the server, in one text.
QString toldBack(const RawServer::Request &request)
{
    QString text = QString::fromUtf8(request.target + '\n' + request.body + '\n');
    for (auto it = request.headers.begin(); it != request.headers.end(); ++it)
        text += QString::fromUtf8(it.key() + ": " + it.value() + '\n');
    return text;
}

bool isSignIn(const RawServer::Request &request)
{
    return request.method == "POST"
        && (request.target.contains("token") || request.target.contains("login")
            || request.target.contains("auth"));
}

} // namespace

class CanaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void searchFindsEverySpelling();
    void usingEverythingLeavesNone();
    void serversThatRepeatWhatTheyAreToldLeaveNone();
    void cleanupTestCase();

private:
    struct Run {
        QByteArray said; ///< On standard output and error.
        int code = -1;
    };
    /// Runs it beside our event loop, and looks at it from outside meanwhile.
    Run run(const QStringList &arguments);
    Run finish(QProcess &process);
    void openWindow(const std::function<bool()> &done);
    void add(Provider provider, const QString &name, const QUrl &server,
             const QMap<QString, QString> &fields);
    void check(const QString &when);
    QString secretFile(const QByteArray &secret, const QString &name) const;
    RawServer::Answer answer(const QByteArray &kind, const RawServer::Request &request);

    PrivateBus m_bus;
    QProcess m_listener; ///< Writes down what is said on the bus.
    QByteArray m_heard;
    QTemporaryDir m_secrets; ///< Where the words may be.
    std::unique_ptr<Program> m_program;
    Canaries m_canaries;
    QByteArray m_said;
    int m_runs = 0;
};

void CanaryTest::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    m_listener.start(u"dbus-monitor"_s, {u"--address"_s, m_bus.address()});
    QVERIFY2(m_listener.waitForStarted(patience), "dbus-monitor did not start (Debian package dbus)");
    m_program = std::make_unique<Program>();
    for (const QString &folder :
         {u"home"_s, u"data"_s, u"config"_s, u"state"_s, u"cache"_s, u"run"_s, u"tmp"_s}) {
        QVERIFY(QDir().mkpath(m_program->path(folder)));
        QFile::setPermissions(m_program->path(folder),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const QList<std::pair<QString, QString>> folders{{u"HOME"_s, u"home"_s},
                                                     {u"XDG_DATA_HOME"_s, u"data"_s},
                                                     {u"XDG_CONFIG_HOME"_s, u"config"_s},
                                                     {u"XDG_STATE_HOME"_s, u"state"_s},
                                                     {u"XDG_CACHE_HOME"_s, u"cache"_s},
                                                     {u"XDG_RUNTIME_DIR"_s, u"run"_s},
                                                     {u"TMPDIR"_s, u"tmp"_s}};
    for (const auto &[variable, folder] : folders)
        m_program->setVariable(variable, m_program->path(folder));
    m_program->setVariable(u"DBUS_SESSION_BUS_ADDRESS"_s, m_bus.address());
    m_program->setVariable(u"QT_LOGGING_RULES"_s, u"*.debug=true"_s);
    m_program->setVariable(u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s);
    m_program->setVariable(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
}

QString CanaryTest::secretFile(const QByteArray &secret, const QString &name) const
{
    QFile file(m_secrets.filePath(name));
    if (file.open(QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        file.write(secret);
    return file.fileName();
}

CanaryTest::Run CanaryTest::finish(QProcess &process)
{
    const auto ended = [&] {
        return process.state() == QProcess::NotRunning;
    };
    QStringList shown;
    while (!QTest::qWaitFor(ended, 50))
        shown << m_canaries.shownBy(process.processId());
    if (!shown.isEmpty())
        QTest::qFail(qPrintable(shown.first()), __FILE__, __LINE__);
    const Run run{process.readAllStandardOutput() + process.readAllStandardError(),
                  process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1};
    m_said += run.said;
    m_heard += m_listener.readAllStandardOutput();
    ++m_runs;
    return run;
}

CanaryTest::Run CanaryTest::run(const QStringList &arguments)
{
    const std::unique_ptr<QProcess> process = m_program->start(arguments);
    process->closeWriteChannel();
    return finish(*process);
}

/// With its own thread of syncing, until @p done; then it ends as with the session.
void CanaryTest::openWindow(const std::function<bool()> &done)
{
    const std::unique_ptr<QProcess> window = m_program->start({});
    QVERIFY(QTest::qWaitFor(done, patience));
    QVERIFY2(window->state() == QProcess::Running, window->readAllStandardError().constData());
    ::kill(pid_t(window->processId()), SIGTERM);
    QCOMPARE(finish(*window).code, 0);
}

/// Connected without asking anybody; @p fields by option, "secret" among them.
void CanaryTest::add(Provider provider, const QString &name, const QUrl &server,
                     const QMap<QString, QString> &fields)
{
    QStringList arguments{u"accounts"_s, u"add"_s,        keyOf(provider),   u"--name"_s,
                          name,          u"--base-url"_s, server.toString(), u"--offline"_s};
    QJsonObject secrets;
    for (const AccountField &field : formFields(providerInfo(provider))) {
        const QString value = fields.value(field.option);
        if (value.isEmpty())
            continue;
        if (field.isSecret || field.option == u"secret")
            secrets.insert(field.option, value);
        else
            arguments << u"--option"_s << field.option + u'=' + value;
    }
    for (const auto secret : std::as_const(secrets))
        m_canaries.add(secret.toString().toUtf8());
    const QByteArray text =
        secrets.size() == 1 ? secrets.value(u"secret"_s).toString().toUtf8() : compact(secrets);
    const Run added = run(arguments + QStringList{u"--secret"_s, u"file:"_s + secretFile(text, name)});
    QVERIFY2(added.code == 0, added.said.constData());
}

void CanaryTest::check(const QString &when)
{
    const QString place = QFileInfo(m_program->profile()).path();
    const QStringList found = m_canaries.under(place) + m_canaries.in(m_said, u"what it printed"_s)
        + m_canaries.in(m_heard, u"the bus"_s);
    QVERIFY2(found.isEmpty(), qPrintable(when + u": "_s + found.join(u'\n').left(4000)));
}

/// Otherwise silence would prove nothing.
void CanaryTest::searchFindsEverySpelling()
{
    const QByteArray word = "a/word+to find?42";
    Canaries canaries;
    canaries.add(word);
    const QString text = QString::fromUtf8(word);
    const QByteArrayView utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> hiding{word, utf16.toByteArray(), word.toHex(), QUrl::toPercentEncoding(text),
                             "[\"a\\/word+to find?42\"]"};
    for (const QByteArray &before : {QByteArray(), QByteArray("a"), QByteArray("user:"), QByteArray("abc:")})
        hiding << (before + word + "z").toBase64() << (before + word).toBase64(QByteArray::Base64UrlEncoding);
    for (const QByteArray &bytes : std::as_const(hiding)) {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(u"deep/.hidden"_s));
        QFile file(folder.filePath(u"deep/.hidden/file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("before" + bytes + "after");
        file.close();
        QVERIFY2(!canaries.under(folder.path()).isEmpty(), bytes.constData());
    }
    QCOMPARE(canaries.in("a word to find", {}), QStringList());
}

/// Against servers as they should be, with the words that the sandbox takes for keys.
void CanaryTest::usingEverythingLeavesNone()
{
    const SandboxProcess sandbox({u"--calls"_s, u"60"_s});
    QVERIFY(sandbox.isReady());
    sandbox.settle();
    for (const Provider provider : allProviders()) {
        const QJsonObject api = sandbox.api(keyOf(provider));
        QMap<QString, QString> fields;
        for (auto it = api.begin(); it != api.end(); ++it)
            fields.insert(it.key(), it->toString());
        add(provider, u"Real "_s + keyOf(provider), QUrl(api[u"base_url"_s].toString()), fields);
    }
    QCOMPARE(m_canaries.count() >= allProviders().size(), true);
    sandbox.control({{u"faults"_s, u"503@0.1,html@0.05,truncate@0.05"_s}});
    const Run synced = run({u"sync"_s, u"--json"_s});
    QVERIFY(synced.code == 0 || synced.code == 3);
    sandbox.control({{u"faults"_s, QString()}});
    QCOMPARE(run({u"sync"_s, u"--full"_s}).code, 0);
    const QByteArray listed = run({u"calls"_s, u"--format"_s, u"json"_s}).said;
    QVERIFY(listed.contains("provider_call_id"));
    const Outcome calls = m_program->run({u"calls"_s, u"--format"_s, u"jsonl"_s, u"--limit"_s, u"3"_s});
    for (const QJsonObject &call : calls.jsonLines()) {
        const QString id = call[u"id"_s].toString();
        QCOMPARE(run({u"show"_s, id, u"--json"_s}).code, 0); // what the systems said, word for word
        run({u"note"_s, id, u"--text"_s, u"Rang back"_s});
        run({u"recording"_s, id, u"--output"_s, m_program->path(u"tmp"_s)});
    }
    run({u"sync"_s});
    const QList<QStringList> others{
        {u"accounts"_s, u"list"_s, u"--json"_s},
        {u"accounts"_s, u"test"_s, u"Real escapelife"_s, u"--json"_s},
        {u"outbox"_s, u"list"_s, u"--json"_s},
        {u"audit"_s, u"--json"_s},
        {u"doctor"_s},
        {u"doctor"_s, u"--json"_s},
        {u"doctor"_s, u"--report"_s},
        {u"calls"_s, u"--format"_s, u"xlsx"_s, u"--output"_s, m_program->path(u"tmp/calls.xlsx"_s)},
        {u"calls"_s, u"--format"_s, u"csv"_s, u"--output"_s, m_program->path(u"tmp/calls.csv"_s)},
        {u"guests"_s, u"export"_s},
        {u"accounts"_s, u"remove"_s, u"Real quo"_s, u"--yes"_s}};
    for (const QStringList &words : others)
        run(words);
    for (const QString &dialog : {u"accounts"_s, u"events"_s}) {
        const QString picture = m_program->path(u"tmp/"_s + dialog + u".png"_s);
        const Run shown = run({u"--dialog"_s, dialog, u"--screenshot"_s, picture});
        QVERIFY2(shown.code == 0, shown.said.right(2000).constData());
        QVERIFY(QFile::exists(picture));
    }
    const int before = sandbox.listRequests();
    openWindow([&] { return sandbox.listRequests() > before; });
    check(u"after use"_s);
}

RawServer::Answer CanaryTest::answer(const QByteArray &kind, const RawServer::Request &request)
{
    const QString told = toldBack(request);
    const QByteArray json = compact({{u"error"_s, told}, {u"message"_s, told}, {u"code"_s, told}});
    const QByteArray html = "<html><title>" + told.toUtf8() + "</title>" + told.toUtf8() + "</html>";
    const QByteArray asJson = "Content-Type: application/json\r\n";
    const QByteArray asHtml = "Content-Type: text/html\r\n";
    if (isSignIn(request) && kind != "refusal" && kind != "complaint")
        return {RawServer::reply(
            200,
            R"({"access_token":"canary/token+of=tests","token":"canary/token+of=tests",)"
            R"("token_type":"bearer","expires_in":3600,"refresh_token":"canary/renewal+of=tests",)"
            R"("refresh_token_expires_in":7200,"scope":"all","owner_id":"1"})",
            asJson)};
    if (kind == "refusal")
        return {RawServer::reply(401, json, asJson)};
    if (kind == "complaint")
        return {RawServer::reply(400, json, asJson)};
    if (kind == "html error")
        return {RawServer::reply(500, html, asHtml)};
    if (kind == "login page")
        return {RawServer::reply(200, html, asHtml)};
    if (kind == "no JSON")
        return {RawServer::reply(200, "{" + json, asJson)};
    if (kind == "other shape")
        return {RawServer::reply(200, json, asJson)};
    if (kind == "redirect")
        return {
            RawServer::reply(302, {}, "Location: /elsewhere?key=" + QUrl::toPercentEncoding(told) + "\r\n")};
    if (kind == "headers") {
        QByteArray oneLine = told.toUtf8();
        oneLine.replace('\n', ' ');
        return {RawServer::reply(403, json,
                                 asJson + "X-Told: " + oneLine + "\r\nSet-Cookie: k=" + oneLine + "\r\n")};
    }
    if (kind == "rate limit")
        return {RawServer::reply(429, json, asJson + "Retry-After: 1\r\n")};
    const QJsonArray items{QJsonObject{{u"direction"_s, told}, {u"notes"_s, told}}, told};
    QJsonObject page;
    for (const QString &key : {u"data"_s, u"calls"_s, u"records"_s, u"items"_s, u"results"_s, u"call_logs"_s})
        page.insert(key, items);
    return {RawServer::reply(200, compact(page), asJson)};
}

void CanaryTest::serversThatRepeatWhatTheyAreToldLeaveNone()
{
    m_program->forget();
    const QList<QByteArray> kinds{"refusal", "complaint",   "html error",       "login page",
                                  "no JSON", "other shape", "unreadable items", "redirect",
                                  "headers", "rate limit"};
    RawServer server;
    QByteArray kind;
    server.answerWith([&](const RawServer::Request &request) {
        // Beside the window, one after the other.
        return answer(kind.isEmpty() ? kinds.at(server.requests().size() % kinds.size()) : kind, request);
    });
    m_canaries.add("canary/token+of=tests");
    m_canaries.add("canary/renewal+of=tests");
    for (const Provider provider : allProviders()) {
        QMap<QString, QString> fields{{u"email"_s, u"desk@example.com"_s}};
        for (const AccountField &field : formFields(providerInfo(provider))) {
            if (field.isSecret || field.option == u"secret")
                fields.insert(field.option, u"Canary/%1+of=%2"_s.arg(keyOf(provider), field.option));
            else if (field.required)
                fields.insert(field.option, u"AC%1"_s.arg(1, 32, 10, QLatin1Char('0')));
        }
        add(provider, keyOf(provider), server.url(), fields);
        QVERIFY(!QTest::currentTestFailed());
    }
    for (const QByteArray &next : kinds) {
        kind = next;
        const qsizetype before = server.requests().size();
        const std::unique_ptr<QProcess> sync = m_program->start({u"sync"_s, u"--json"_s});
        // It is patient with servers that fail. Every account has asked several times by then.
        const qsizetype enough = before + 2 * allProviders().size();
        QVERIFY(QTest::qWaitFor(
            [&] { return sync->state() == QProcess::NotRunning || server.requests().size() >= enough; },
            patience));
        if (sync->state() == QProcess::Running)
            ::kill(pid_t(sync->processId()), SIGINT);
        finish(*sync);
        QVERIFY2(server.requests().size() >= before + allProviders().size(), kind.constData());
        check(QString::fromLatin1(kind));
        QVERIFY(!QTest::currentTestFailed());
    }
    kind = kinds.first();
    run({u"accounts"_s, u"test"_s, u"aircall"_s});
    run({u"doctor"_s});
    run({u"doctor"_s, u"--report"_s});
    kind.clear();
    const qsizetype before = server.requests().size();
    openWindow([&] { return server.requests().size() > before + allProviders().size(); });
    // The words were really sent, by every account.
    QByteArray sent;
    for (const RawServer::Request &request : server.requests())
        sent += toldBack(request).toUtf8();
    for (const Provider provider : allProviders()) {
        Canaries word;
        word.add("Canary/" + keyOf(provider).toUtf8() + "+of=secret");
        QVERIFY2(!word.in(sent, {}).isEmpty(), qPrintable(keyOf(provider)));
    }
    check(u"after the window"_s);
}

void CanaryTest::cleanupTestCase()
{
    m_listener.terminate();
    m_listener.waitForFinished();
    m_heard += m_listener.readAllStandardOutput();
    QVERIFY(m_heard.contains("com.callboard")); // it did listen
    qInfo("%d runs of the program, %d words", m_runs, int(m_canaries.count()));
    recordFigure("canary_words", m_canaries.count());
    recordFigure("program_runs", m_runs);
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_canary.moc"
