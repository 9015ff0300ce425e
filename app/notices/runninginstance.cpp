// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/runninginstance.h"

#include "app/applicationid.h"

#include <QCryptographicHash>
#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QRegularExpression>
#include <QThread>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto objectPath = u'/' + QString(applicationId).replace(u'.', u'/');
const auto tokenKey = u"activation-token"_s;
const auto tokenVariable = "XDG_ACTIVATION_TOKEN";

/// With it the window may come forward on Wayland. Qt reads it from there.
void takeToken(const QVariantMap &platformData)
{
    if (const QString token = platformData.value(tokenKey).toString(); !token.isEmpty())
        qputenv(tokenVariable, token.toUtf8());
}

QVariantMap givenToken()
{
    const QString token = qEnvironmentVariable(tokenVariable);
    return token.isEmpty() ? QVariantMap() : QVariantMap{{tokenKey, token}};
}

/// org.freedesktop.Application: what desktops call instead of starting the program (DBusActivatable).
class Application final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit Application(RunningInstance *instance)
        : QDBusAbstractAdaptor(instance)
        , m_instance(*instance)
    {
    }

public Q_SLOTS:
    void Activate(const QVariantMap &platformData)
    {
        takeToken(platformData);
        Q_EMIT m_instance.wanted({});
    }
    /// One window, one call: the first link counts.
    void Open(const QStringList &links, const QVariantMap &platformData)
    {
        takeToken(platformData);
        const QStringList ours = links.filter(QRegularExpression(u"^(callboard|tel):"_s));
        Q_EMIT m_instance.wanted(ours.mid(0, 1));
    }
    /// The actions of the desktop file are named after views.
    void ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
    {
        takeToken(platformData);
        Q_EMIT m_instance.wanted({u"--view="_s + action});
    }

private:
    RunningInstance &m_instance;
};

/// What another start of the program calls.
class CommandLine final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.callboard.callboard.CommandLine")
public:
    explicit CommandLine(RunningInstance *instance)
        : QDBusAbstractAdaptor(instance)
        , m_instance(*instance)
    {
    }

public Q_SLOTS:
    void Run(const QStringList &words, const QVariantMap &platformData)
    {
        takeToken(platformData);
        Q_EMIT m_instance.wanted(words);
    }

private:
    RunningInstance &m_instance;
};

/// Nobody has the name, or has not put the object there yet.
bool mayComeYet(const QDBusMessage &answer)
{
    static const QStringList reasons{u"org.freedesktop.DBus.Error.NameHasNoOwner"_s,
                                     u"org.freedesktop.DBus.Error.ServiceUnknown"_s,
                                     u"org.freedesktop.DBus.Error.UnknownObject"_s};
    return reasons.contains(answer.errorName());
}

} // namespace

QString instanceName(const QString &folder)
{
    const QByteArray path = QFileInfo(folder).canonicalFilePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().left(16);
    return applicationId + u".p"_s + QString::fromLatin1(hash);
}

RunningInstance::RunningInstance(QStringList names, BusConnect connect, QObject *parent)
    : QObject(parent)
    , m_names(std::move(names))
{
    new Application(this);
    new CommandLine(this);
    joinBus(this, std::move(connect), [this](const QDBusConnection &bus) { enter(bus); });
}

RunningInstance::~RunningInstance()
{
    if (!m_bus)
        return;
    for (const QString &name : m_names)
        m_bus->interface()->asyncCall(u"ReleaseName"_s, name);
    m_bus->unregisterObject(objectPath);
}

/// The object first: a name makes the bus deliver what waited for it.
void RunningInstance::enter(const QDBusConnection &bus)
{
    QDBusConnection connection = bus;
    if (!connection.isConnected() || !connection.registerObject(objectPath, this))
        return;
    m_bus = connection;
    for (const QString &name : m_names)
        m_bus->interface()->asyncCall(u"RequestName"_s, name, 0U);
}

bool handOver(const QString &name, const QStringList &words, std::chrono::milliseconds patience,
              const BusConnect &connect)
{
    constexpr auto step = std::chrono::milliseconds(100);
    constexpr int longestAnswer = 10'000; ///< Milliseconds; a window may be at work.
    const QDBusConnection bus = connect();
    QDBusMessage call =
        QDBusMessage::createMethodCall(name, objectPath, applicationId + u".CommandLine"_s, u"Run"_s);
    call << words << givenToken();
    call.setAutoStartService(false);
    const QDeadlineTimer deadline(patience);
    while (bus.isConnected()) {
        const QDBusMessage answer = bus.call(call, QDBus::Block, longestAnswer);
        if (answer.type() == QDBusMessage::ReplyMessage)
            return true;
        if (!mayComeYet(answer) || deadline.hasExpired())
            return false;
        QThread::msleep(step.count());
    }
    return false;
}

} // namespace callboard

#include "runninginstance.moc"
