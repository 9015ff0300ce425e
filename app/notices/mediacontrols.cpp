// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/mediacontrols.h"

#include "app/applicationid.h"

#include <QCoreApplication>
#include <QDBusAbstractAdaptor>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto objectPath = u"/org/mpris/MediaPlayer2"_s;
const auto playerInterface = u"org.mpris.MediaPlayer2.Player"_s;
const auto trackPath = u"/com/callboard/recording"_s;
constexpr double slowest = 0.5;
constexpr double fastest = 3;

/// Several programs may run: the name ends with the process, as the specification wants.
QString busName()
{
    return u"org.mpris.MediaPlayer2.callboard.instance%1"_s.arg(QCoreApplication::applicationPid());
}

QString statusOf(const MediaState &state)
{
    if (state.isPlaying)
        return u"Playing"_s;
    return state.isAtStart ? u"Stopped"_s : u"Paused"_s;
}

QVariantMap metadataOf(const MediaState &state)
{
    if (!state.canPlay)
        return {};
    QVariantMap data{{u"mpris:trackid"_s, QVariant::fromValue(QDBusObjectPath(trackPath))},
                     {u"xesam:title"_s, state.title}};
    if (state.duration)
        data.insert(u"mpris:length"_s, qlonglong(state.duration->count()));
    return data;
}

/// org.mpris.MediaPlayer2: the program.
class Root final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2")
    Q_PROPERTY(bool CanQuit READ no CONSTANT)
    Q_PROPERTY(bool CanRaise READ yes CONSTANT)
    Q_PROPERTY(bool HasTrackList READ no CONSTANT)
    Q_PROPERTY(QString Identity READ identity CONSTANT)
    Q_PROPERTY(QString DesktopEntry READ desktopEntry CONSTANT)
    Q_PROPERTY(QStringList SupportedUriSchemes READ nothing CONSTANT)
    Q_PROPERTY(QStringList SupportedMimeTypes READ nothing CONSTANT)
public:
    explicit Root(MediaControls *controls)
        : QDBusAbstractAdaptor(controls)
        , m_controls(*controls)
    {
    }
    bool yes() const { return true; }
    bool no() const { return false; }
    QString identity() const { return u"Callboard"_s; }
    QString desktopEntry() const { return applicationId; }
    QStringList nothing() const { return {}; }

public Q_SLOTS:
    void Raise() { Q_EMIT m_controls.raiseWanted(); }
    void Quit() { } // CanQuit says no

private:
    MediaControls &m_controls;
};

/// org.mpris.MediaPlayer2.Player: what plays.
class PlayerAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.mpris.MediaPlayer2.Player")
    Q_PROPERTY(QString PlaybackStatus READ status)
    Q_PROPERTY(double Rate READ rate WRITE setRate)
    Q_PROPERTY(double MinimumRate READ minimumRate CONSTANT)
    Q_PROPERTY(double MaximumRate READ maximumRate CONSTANT)
    Q_PROPERTY(double Volume READ volume WRITE setVolume)
    Q_PROPERTY(qlonglong Position READ position)
    Q_PROPERTY(QVariantMap Metadata READ metadata)
    Q_PROPERTY(bool CanGoNext READ canPlay)
    Q_PROPERTY(bool CanGoPrevious READ canPlay)
    Q_PROPERTY(bool CanPlay READ canPlay)
    Q_PROPERTY(bool CanPause READ canPlay)
    Q_PROPERTY(bool CanSeek READ canPlay)
    Q_PROPERTY(bool CanControl READ canControl CONSTANT)
public:
    explicit PlayerAdaptor(MediaControls *controls)
        : QDBusAbstractAdaptor(controls)
        , m_controls(*controls)
    {
    }
    QString status() const { return statusOf(m_controls.state()); }
    double rate() const { return m_controls.state().rate; }
    double minimumRate() const { return slowest; }
    double maximumRate() const { return fastest; }
    double volume() const { return m_controls.state().volume; }
    qlonglong position() const { return m_controls.state().position.count(); }
    QVariantMap metadata() const { return metadataOf(m_controls.state()); }
    bool canPlay() const { return m_controls.state().canPlay; }
    bool canControl() const { return true; }
    void setRate(double rate)
    {
        if (rate == 0) // as the specification wants
            Q_EMIT m_controls.pauseWanted();
        else
            Q_EMIT m_controls.rateWanted(rate);
    }
    void setVolume(double volume) { Q_EMIT m_controls.volumeWanted(volume); }

public Q_SLOTS:
    void Next() { Q_EMIT m_controls.nextWanted(); }
    void Previous() { Q_EMIT m_controls.previousWanted(); }
    void Pause() { Q_EMIT m_controls.pauseWanted(); }
    void PlayPause() { Q_EMIT m_controls.toggleWanted(); }
    void Stop() { Q_EMIT m_controls.stopWanted(); }
    void Play() { Q_EMIT m_controls.playWanted(); }
    void Seek(qlonglong by) { Q_EMIT m_controls.seekByWanted(MediaState::Time(by)); }
    void SetPosition(const QDBusObjectPath &track, qlonglong to)
    {
        const auto duration = m_controls.state().duration;
        const bool isWithin = to >= 0 && (!duration || to <= duration->count());
        if (track.path() == trackPath && isWithin)
            Q_EMIT m_controls.seekWanted(MediaState::Time(to));
    }
    void OpenUri(const QString &) { } // SupportedUriSchemes is empty

Q_SIGNALS:
    void Seeked(qlonglong position);

private:
    MediaControls &m_controls;
};

/// A jump, and not the time that passes.
bool isJump(const MediaState &before, const MediaState &now)
{
    constexpr MediaState::Time step = std::chrono::milliseconds(500);
    const MediaState::Time moved = now.position - before.position;
    return moved < MediaState::Time(0) || moved > step;
}

} // namespace

MediaControls::MediaControls(BusConnect connect, QObject *parent)
    : QObject(parent)
{
    new Root(this);
    new PlayerAdaptor(this);
    joinBus(this, std::move(connect), [this](const QDBusConnection &bus) {
        m_bus = bus;
        enter();
    });
}

MediaControls::~MediaControls()
{
    if (!m_isThere)
        return;
    m_bus->unregisterObject(objectPath);
    m_bus->interface()->asyncCall(u"ReleaseName"_s, busName());
}

/// Who has nothing to play does not stand among the players of the desktop.
void MediaControls::enter()
{
    if (m_isThere || !m_bus || !m_bus->isConnected() || !m_state.canPlay)
        return;
    m_isThere = m_bus->registerObject(objectPath, this);
    if (m_isThere)
        m_bus->interface()->asyncCall(u"RequestName"_s, busName(), 0U);
}

QVariantMap MediaControls::properties() const
{
    return {{u"PlaybackStatus"_s, statusOf(m_state)},
            {u"Rate"_s, m_state.rate},
            {u"Volume"_s, m_state.volume},
            {u"Metadata"_s, metadataOf(m_state)},
            {u"CanPlay"_s, m_state.canPlay},
            {u"CanPause"_s, m_state.canPlay},
            {u"CanSeek"_s, m_state.canPlay},
            {u"CanGoNext"_s, m_state.canPlay},
            {u"CanGoPrevious"_s, m_state.canPlay}};
}

void MediaControls::show(const MediaState &state)
{
    const MediaState before = std::exchange(m_state, state);
    enter();
    const QVariantMap now = properties();
    QVariantMap changes;
    for (auto it = now.begin(); it != now.end(); ++it) {
        if (m_told.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    }
    m_told = now;
    if (!m_isThere)
        return;
    if (!changes.isEmpty())
        tell(changes);
    if (isJump(before, state))
        Q_EMIT findChild<PlayerAdaptor *>()->Seeked(state.position.count());
}

void MediaControls::tell(const QVariantMap &changes)
{
    QDBusMessage message =
        QDBusMessage::createSignal(objectPath, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s);
    message << playerInterface << changes << QStringList();
    m_bus->send(message);
}

} // namespace callboard

#include "mediacontrols.moc"
