// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <csignal>
#include <sys/prctl.h>

namespace callboard::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRun = 300'000; // a hang ends the test; nothing is measured by it

QList<QJsonObject> objectsIn(const QByteArray &lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray &line : lines.split('\n')) {
        if (!line.trimmed().isEmpty())
            objects << QJsonDocument::fromJson(line).object();
    }
    return objects;
}

QString shown(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

} // namespace

QJsonObject Outcome::json() const
{
    return QJsonDocument::fromJson(out).object();
}

QList<QJsonObject> Outcome::jsonLines() const
{
    return objectsIn(out);
}

QHash<QString, QJsonObject> byProviderId(const QByteArray &jsonLines)
{
    QHash<QString, QJsonObject> result;
    for (const QJsonObject &object : objectsIn(jsonLines))
        result.insert(object.value(u"provider_call_id"_s).toString(), object);
    return result;
}

Program::Program()
{
    m_environment.remove(u"DISPLAY"_s);
    m_environment.remove(u"WAYLAND_DISPLAY"_s);
    m_environment.remove(u"QT_QPA_PLATFORM"_s);
}

std::unique_ptr<QProcess> Program::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    if (m_prepare)
        process->setChildProcessModifier(m_prepare);
    process->start(QStringLiteral(CALLBOARD_BINARY), QStringList{u"--profile"_s, profile()} + arguments);
    return process;
}

Outcome Program::run(const QStringList &arguments, const QByteArray &input) const
{
    const std::unique_ptr<QProcess> process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    const bool ended = process->waitForFinished(longestRun) && process->exitStatus() == QProcess::NormalExit;
    return {ended ? process->exitCode() : -1, process->readAllStandardOutput(),
            process->readAllStandardError()};
}

void Program::forget() const
{
    QDir(profile()).removeRecursively();
}

QString Program::secretFile(const QString &secret, const QString &name) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(secret.toUtf8() + '\n');
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return file.fileName();
}

Outcome Program::connect(const QString &baseUrl, const QString &secret, const QStringList &more) const
{
    return run(QStringList{u"accounts"_s, u"add"_s, u"escapelife"_s, u"--name"_s, u"Hotel"_s, u"--base-url"_s,
                           baseUrl, u"--secret"_s, u"file:"_s + secretFile(secret)}
               + more);
}

QHash<QString, QJsonObject> Program::calls() const
{
    return byProviderId(run({u"calls"_s, u"--format"_s, u"jsonl"_s}).out);
}

SandboxProcess::SandboxProcess(const QStringList &arguments)
{
    const QStringList words{u"--profile"_s, m_home.path(), u"sandbox"_s, u"--json"_s};
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { // nobody waits for it when the test breaks off
        prctl(PR_SET_PDEATHSIG, SIGTERM);
    });
    m_process.start(QStringLiteral(CALLBOARD_BINARY), words + arguments);
    QByteArray printed;
    while (!printed.contains("\n}") && m_process.waitForReadyRead(longestRun))
        printed += m_process.readAllStandardOutput();
    m_apis = QJsonDocument::fromJson(printed).object();
    const QJsonObject escapelife = api(u"escapelife"_s);
    m_baseUrl = escapelife.value(u"base_url"_s).toString();
    m_secret = escapelife.value(u"secret"_s).toString();
}

SandboxProcess::~SandboxProcess()
{
    m_process.terminate();
    m_process.waitForFinished(longestRun);
}

QByteArray request(const QUrl &url, const QByteArray &body)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkAccessManager network;
    QNetworkReply *const reply = body.isEmpty() ? network.get(request) : network.post(request, body);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    if (reply->error() != QNetworkReply::NoError)
        qWarning("%s: %s", qPrintable(url.path()), qPrintable(reply->errorString()));
    return reply->readAll();
}

QUrl SandboxProcess::url(const QString &path) const
{
    QUrl result(m_baseUrl);
    result.setPath(path);
    return result;
}

void SandboxProcess::control(const QJsonObject &order) const
{
    request(url(u"/__control"_s), QJsonDocument(order).toJson());
}

void SandboxProcess::settle() const
{
    control({{u"advance"_s, 7200}});
}

QHash<QString, QJsonObject> SandboxProcess::truth() const
{
    QUrl truth = url(u"/__truth"_s);
    truth.setQuery(u"api=escapelife"_s);
    return byProviderId(request(truth));
}

QList<QJsonObject> SandboxProcess::journal() const
{
    return objectsIn(request(url(u"/__journal"_s)));
}

int SandboxProcess::listRequests() const
{
    const QList<QJsonObject> all = journal();
    return int(std::count_if(all.begin(), all.end(), [](const QJsonObject &request) {
        return request.value(u"method"_s).toString() == u"GET"
            && request.value(u"path"_s).toString().endsWith(u"/v1/calls"_s);
    }));
}

QString difference(const QHash<QString, QJsonObject> &calls, const QHash<QString, QJsonObject> &truth)
{
    if (calls.size() != truth.size())
        return u"%1 calls instead of %2"_s.arg(calls.size()).arg(truth.size());
    for (auto wanted = truth.begin(); wanted != truth.end(); ++wanted) {
        const QJsonObject call = calls.value(wanted.key());
        for (auto field = wanted->begin(); field != wanted->end(); ++field) {
            if (field.key() != u"api" && call.value(field.key()) != field.value())
                return u"%1, %2: %3 instead of %4"_s.arg(
                    wanted.key(), field.key(), shown(call.value(field.key())), shown(field.value()));
        }
    }
    return {};
}

QStringList filesContaining(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            found << file.fileName();
    }
    return found;
}

} // namespace callboard::test
