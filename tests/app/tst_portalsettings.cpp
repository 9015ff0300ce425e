// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notices/portalsettings.h"

#include "tests/support/privatebus.h"

#include <QDBusMetaType>
#include <QSignalSpy>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

using Groups = QMap<QString, QVariantMap>;

/// The desktop's side.
class FakePortal final : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    Groups groups;

public Q_SLOTS:
    Groups ReadAll(const QStringList &) { return groups; } // NOLINT: the name on the bus

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

/// Over a session bus of the test's own.
class PortalSettingsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void wishesAreRead_data();
    void wishesAreRead();
    void changesAreFollowed();
    void withoutPortalNothingIsWished();

private:
    void enter();
    void read()
    {
        m_settings = std::make_unique<PortalSettings>(
            [address = m_bus->address()] { return QDBusConnection::connectToBus(address, u"settings"_s); });
    }

    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<PortalSettings> m_settings;
};

void PortalSettingsTest::init()
{
    qDBusRegisterMetaType<Groups>();
    m_bus = std::make_unique<PrivateBus>();
    const QString problem = m_bus->start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    m_portal = std::make_unique<FakePortal>();
}

void PortalSettingsTest::cleanup()
{
    m_settings.reset();
    m_portal.reset();
    for (const auto &name : {u"settings"_s, u"portal"_s})
        QDBusConnection::disconnectFromBus(name);
    m_bus.reset();
}

void PortalSettingsTest::enter()
{
    QDBusConnection bus = m_bus->connect(u"portal"_s);
    QVERIFY(bus.registerObject(u"/org/freedesktop/portal/desktop"_s, m_portal.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
}

void PortalSettingsTest::wishesAreRead_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("contrast");
    QTest::addColumn<bool>("motion");
    const auto appearance = u"org.freedesktop.appearance"_s;
    const auto gnome = u"org.gnome.desktop.interface"_s;
    QTest::newRow("contrast") << appearance << u"contrast"_s << QVariant(1U) << true << false;
    QTest::newRow("less motion") << appearance << u"reduced-motion"_s << QVariant(1U) << false << true;
    QTest::newRow("no animations") << gnome << u"enable-animations"_s << QVariant(false) << false << true;
    QTest::newRow("theme") << gnome << u"gtk-theme"_s << QVariant(u"HighContrastInverse"_s) << true << false;
    QTest::newRow("accessibility") << u"org.gnome.desktop.a11y.interface"_s << u"high-contrast"_s
                                   << QVariant(true) << true << false;
}

void PortalSettingsTest::wishesAreRead()
{
    QFETCH(QString, group);
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    m_portal->groups.insert(group, {{key, value}});
    enter();
    read();
    QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    QTRY_COMPARE(changed.size(), 1);
    QTEST(m_settings->wantsHighContrast(), "contrast");
    QTEST(m_settings->wantsReducedMotion(), "motion");
}

void PortalSettingsTest::changesAreFollowed()
{
    m_portal->groups.insert(u"org.freedesktop.appearance"_s, {{u"contrast"_s, 1U}});
    enter();
    read();
    QTRY_VERIFY(m_settings->wantsHighContrast());
    QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    Q_EMIT m_portal->SettingChanged(u"org.example.other"_s, u"contrast"_s, QDBusVariant(1U)); // not ours
    Q_EMIT m_portal->SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(0U));
    QTRY_VERIFY(!m_settings->wantsHighContrast());
    Q_EMIT m_portal->SettingChanged(u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
                                    QDBusVariant(false));
    QTRY_VERIFY(m_settings->wantsReducedMotion());
    QCOMPARE(changed.size(), 2);
}

void PortalSettingsTest::withoutPortalNothingIsWished()
{
    read();
    QSignalSpy changed(m_settings.get(), &PortalSettings::changed);
    QTest::qWait(100); // nothing to wait for
    QVERIFY(changed.isEmpty());
    QVERIFY(!m_settings->wantsHighContrast());
    QVERIFY(!m_settings->wantsReducedMotion());
}

QTEST_GUILESS_MAIN(PortalSettingsTest)
#include "tst_portalsettings.moc"
