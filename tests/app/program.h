// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace callboard::test {

/// How a run of the program ended.
struct Outcome {
    int code = -1; ///< -1: killed or never started.
    QByteArray out;
    QByteArray err;

    QJsonObject json() const;
    QList<QJsonObject> jsonLines() const;
    /// Lines on standard error.
    qsizetype sentences() const { return err.count('\n'); }
};

/// The built program, run on a profile of its own that vanishes afterwards.
class Program {
public:
    Program();
    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const;
    /// Started and not waited for.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    void setVariable(const QString &name, const QString &value) { m_environment.insert(name, value); }
    void unsetVariable(const QString &name) { m_environment.remove(name); }
    /// Called in each new process before it becomes the program: for limits and masks that it inherits.
    void setInherited(std::function<void()> prepare) { m_prepare = std::move(prepare); }
    QString profile() const { return m_folder.filePath(QStringLiteral("profile")); }
    /// A path beside the profile.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Starts over with an empty profile.
    void forget() const;
    /// A secret file outside the profile, for --secret file:PATH.
    QString secretFile(const QString &secret, const QString &name = QStringLiteral("secret.txt")) const;
    /// Connects the sandbox's account as "Hotel".
    Outcome connect(const QString &baseUrl, const QString &secret, const QStringList &more = {}) const;
    /// All calls as `calls --format jsonl` prints them, by the provider's id.
    QHash<QString, QJsonObject> calls() const;

private:
    QTemporaryDir m_folder;
    std::function<void()> m_prepare;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

/// `callboard sandbox` in a process of its own.
class SandboxProcess {
public:
    explicit SandboxProcess(const QStringList &arguments);
    ~SandboxProcess();

    bool isReady() const { return !m_secret.isEmpty(); }
    const QString &baseUrl() const { return m_baseUrl; }
    const QString &secret() const { return m_secret; }
    /// "base_url" and the credentials of another of its APIs.
    QJsonObject api(const QString &provider) const { return m_apis.value(provider).toObject(); }

    void control(const QJsonObject &order) const;
    /// Lets two hours pass, so that every call under way has ended and the world stands still.
    void settle() const;
    /// The world as the API shows it, by the provider's id.
    QHash<QString, QJsonObject> truth() const;
    QList<QJsonObject> journal() const;
    /// Requests of the call list so far.
    int listRequests() const;

private:
    QUrl url(const QString &path) const;

    QTemporaryDir m_home;
    QProcess m_process;
    QJsonObject m_apis;
    QString m_baseUrl;
    QString m_secret;
};

/// The answer to a GET, or to a POST when there is a body. Runs an event loop meanwhile.
QByteArray request(const QUrl &url, const QByteArray &body = {});
/// Objects by their "provider_call_id", from lines of JSON.
QHash<QString, QJsonObject> byProviderId(const QByteArray &jsonLines);

/// Empty when @p calls say exactly what @p truth says, on the keys that the truth has; else the first
/// difference.
QString difference(const QHash<QString, QJsonObject> &calls, const QHash<QString, QJsonObject> &truth);
/// Files under @p folder that contain @p text.
QStringList filesContaining(const QString &folder, const QByteArray &text);

} // namespace callboard::test
