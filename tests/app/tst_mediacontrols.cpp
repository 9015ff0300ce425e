// SPDX-License-Identifier: GPL-3.0-or-later
// Media keys and controls of the desktop, on a bus of the test's own.
#include "app/notices/mediacontrols.h"
#include "tests/support/privatebus.h"

#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace callboard;
using namespace callboard::test;

class MediaControlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_controls.reset(); }
    void whoHasNothingToPlayIsNotThere();
    void tellsWhatPlays();
    void tellsOnlyWhatChanged();
    void tellsJumpsAndNotTheTime();
    void keysComeBack_data();
    void keysComeBack();
    void placesThatAreNotThereAreRefused();
    void goesWithItsEnd();
    void withoutABusNothingHappens();

private:
    void show(const MediaState &state)
    {
        m_controls->show(state);
        QTRY_VERIFY(!name().isEmpty());
    }
    QString name() const
    {
        const QStringList names = m_desk->interface()->registeredServiceNames();
        const QStringList ours = names.filter(u"org.mpris.MediaPlayer2.callboard"_s);
        return ours.value(0);
    }
    QVariant property(const QString &property, const QString &interface = u".Player"_s) const
    {
        QDBusMessage question =
            QDBusMessage::createMethodCall(name(), m_path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
        question << u"org.mpris.MediaPlayer2"_s + interface << property;
        // who answers lives on this thread
        const QDBusReply<QVariant> reply = m_desk->call(question, QDBus::BlockWithGui);
        return reply.value();
    }
    void call(const QString &method, const QVariantList &arguments = {}) const
    {
        QDBusMessage order =
            QDBusMessage::createMethodCall(name(), m_path, u"org.mpris.MediaPlayer2.Player"_s, method);
        order.setArguments(arguments);
        m_desk->send(order);
    }

    PrivateBus m_bus;
    std::optional<QDBusConnection> m_desk; ///< The desktop's side.
    std::unique_ptr<MediaControls> m_controls;
    int m_joined = 0;
    const QString m_path = u"/org/mpris/MediaPlayer2"_s;
    const MediaState m_playing{.title = u"Recorded call"_s,
                               .canPlay = true,
                               .isPlaying = true,
                               .isAtStart = false,
                               .position = 3s,
                               .duration = 60s,
                               .rate = 1.75,
                               .volume = 0.5};

public:
    QList<QVariantMap> m_changes;
    QList<qlonglong> m_jumps;

public Q_SLOTS:
    void onChanged(const QString &, const QVariantMap &changes, const QStringList &) { m_changes << changes; }
    void onSeeked(qlonglong position) { m_jumps << position; }
};

void MediaControlsTest::initTestCase()
{
    QCOMPARE(m_bus.start(), QString());
    m_desk = m_bus.connect(u"desk"_s);
    QVERIFY(m_desk->isConnected());
    QVERIFY(m_desk->connect({}, m_path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                            SLOT(onChanged(QString, QVariantMap, QStringList))));
    QVERIFY(m_desk->connect({}, m_path, u"org.mpris.MediaPlayer2.Player"_s, u"Seeked"_s, this,
                            SLOT(onSeeked(qlonglong))));
}

void MediaControlsTest::init()
{
    const QString ours = u"program%1"_s.arg(++m_joined);
    m_controls = std::make_unique<MediaControls>([this, ours] { return m_bus.connect(ours); });
    QTRY_VERIFY(name().isEmpty()); // of the one before
    m_changes.clear();
    m_jumps.clear();
}

void MediaControlsTest::whoHasNothingToPlayIsNotThere()
{
    m_controls->show({});
    QTest::qWait(200);
    QCOMPARE(name(), QString());
    show(m_playing);
}

void MediaControlsTest::tellsWhatPlays()
{
    show(m_playing);
    QCOMPARE(property(u"PlaybackStatus"_s).toString(), u"Playing"_s);
    QCOMPARE(property(u"Rate"_s).toDouble(), 1.75);
    QCOMPARE(property(u"Volume"_s).toDouble(), 0.5);
    QCOMPARE(property(u"Position"_s).toLongLong(), 3'000'000);
    QCOMPARE(property(u"CanSeek"_s).toBool(), true);
    const auto metadata = qdbus_cast<QVariantMap>(property(u"Metadata"_s));
    QCOMPARE(metadata[u"mpris:length"_s].toLongLong(), 60'000'000);
    QCOMPARE(metadata[u"xesam:title"_s].toString(), u"Recorded call"_s);
    QCOMPARE(property(u"Identity"_s, {}).toString(), u"Callboard"_s);
    MediaState paused = m_playing;
    paused.isPlaying = false;
    m_controls->show(paused);
    QTRY_COMPARE(property(u"PlaybackStatus"_s).toString(), u"Paused"_s);
    paused.isAtStart = true;
    m_controls->show(paused);
    QTRY_COMPARE(property(u"PlaybackStatus"_s).toString(), u"Stopped"_s);
}

void MediaControlsTest::tellsOnlyWhatChanged()
{
    show(m_playing);
    m_changes.clear();
    MediaState paused = m_playing;
    paused.isPlaying = false;
    m_controls->show(paused);
    QTRY_COMPARE(m_changes.size(), 1);
    QCOMPARE(m_changes.first().keys(), QStringList{u"PlaybackStatus"_s});
    m_controls->show(paused);
    QTest::qWait(200);
    QCOMPARE(m_changes.size(), 1);
}

void MediaControlsTest::tellsJumpsAndNotTheTime()
{
    show(m_playing);
    QTest::qWait(100);
    m_jumps.clear();
    MediaState later = m_playing;
    for (int i = 0; i < 10; ++i) {
        later.position += 33ms;
        m_controls->show(later);
    }
    later.position = 40s;
    m_controls->show(later);
    QTRY_COMPARE(m_jumps, QList<qlonglong>{40'000'000});
    QCOMPARE(m_changes.size(), 0);
}

void MediaControlsTest::keysComeBack_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QVariantList>("arguments");
    QTest::addColumn<QByteArray>("signal");
    QTest::newRow("play") << u"Play"_s << QVariantList() << QByteArray(SIGNAL(playWanted()));
    QTest::newRow("pause") << u"Pause"_s << QVariantList() << QByteArray(SIGNAL(pauseWanted()));
    QTest::newRow("toggle") << u"PlayPause"_s << QVariantList() << QByteArray(SIGNAL(toggleWanted()));
    QTest::newRow("stop") << u"Stop"_s << QVariantList() << QByteArray(SIGNAL(stopWanted()));
    QTest::newRow("next") << u"Next"_s << QVariantList() << QByteArray(SIGNAL(nextWanted()));
    QTest::newRow("previous") << u"Previous"_s << QVariantList() << QByteArray(SIGNAL(previousWanted()));
    QTest::newRow("seek") << u"Seek"_s << QVariantList{qlonglong(-5'000'000)}
                          << QByteArray(SIGNAL(seekByWanted(std::chrono::microseconds)));
    QTest::newRow("go") << u"SetPosition"_s
                        << QVariantList{QVariant::fromValue(QDBusObjectPath(u"/com/callboard/recording"_s)),
                                        qlonglong(30'000'000)}
                        << QByteArray(SIGNAL(seekWanted(std::chrono::microseconds)));
}

void MediaControlsTest::keysComeBack()
{
    QFETCH(QString, method);
    QFETCH(QVariantList, arguments);
    QFETCH(QByteArray, signal);
    show(m_playing);
    QSignalSpy spy(m_controls.get(), signal.constData());
    QVERIFY(spy.isValid());
    call(method, arguments);
    QTRY_COMPARE(spy.count(), 1);
}

void MediaControlsTest::placesThatAreNotThereAreRefused()
{
    show(m_playing);
    QSignalSpy sought(m_controls.get(), &MediaControls::seekWanted);
    const auto ours = QVariant::fromValue(QDBusObjectPath(u"/com/callboard/recording"_s));
    const auto other = QVariant::fromValue(QDBusObjectPath(u"/another/one"_s));
    call(u"SetPosition"_s, {ours, qlonglong(61'000'000)});
    call(u"SetPosition"_s, {ours, qlonglong(-1)});
    call(u"SetPosition"_s, {other, qlonglong(5)});
    QSignalSpy played(m_controls.get(), &MediaControls::playWanted);
    call(u"Play"_s); // comes after them
    QTRY_COMPARE(played.count(), 1);
    QCOMPARE(sought.count(), 0);
}

void MediaControlsTest::goesWithItsEnd()
{
    show(m_playing);
    m_controls.reset();
    QTRY_COMPARE(name(), QString());
}

void MediaControlsTest::withoutABusNothingHappens()
{
    MediaControls alone([] { return QDBusConnection(u"none"_s); });
    alone.show(m_playing);
    QTest::qWait(100);
    alone.show({});
}

QTEST_GUILESS_MAIN(MediaControlsTest)
#include "tst_mediacontrols.moc"
