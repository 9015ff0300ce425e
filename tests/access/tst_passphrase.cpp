// SPDX-License-Identifier: GPL-3.0-or-later
// What is kept of a passphrase knows it again, and nothing else.
#include "models/access/passphrase.h"

#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

constexpr int fewRounds = 1000; ///< The strength is not what is tested.

} // namespace

class PassphraseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsItselfOnly_data();
    void fitsItselfOnly();
    void isTheSameHoweverItsLettersAreComposed();
    void hasASaltOfItsOwn();
    void comesBackFromItsText();
    void textDoesNotHoldIt();
    void isOfTheUsualStrength();
    void textThatIsNoneIsRefused_data();
    void textThatIsNoneIsRefused();
};

void PassphraseTest::fitsItselfOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("words") << u"sea room 12"_s
                           << QStringList{u"sea room 13"_s, u"Sea room 12"_s, u"sea room 12 "_s,
                                          u"sea room"_s, QString()};
    QTest::newRow("one letter") << u"a"_s << QStringList{u"b"_s, u"aa"_s, QString()};
    QTest::newRow("empty") << QString() << QStringList{u" "_s, u"0"_s};
    QTest::newRow("other scripts") << u"пароль 密码 🔑"_s
                                   << QStringList{u"пароль 密码 🔒"_s, u"пароль 密码"_s, u"????????????"_s};
    QTest::newRow("long") << QString(5000, u'x') << QStringList{QString(4999, u'x'), QString(5001, u'x')};
}

void PassphraseTest::fitsItselfOnly()
{
    QFETCH(QString, text);
    QFETCH(QStringList, others);
    const Passphrase kept = Passphrase::of(text, fewRounds);
    QVERIFY(kept.fits(text));
    for (const QString &other : others)
        QVERIFY2(other == text || !kept.fits(other), qUtf8Printable(other));
}

void PassphraseTest::isTheSameHoweverItsLettersAreComposed()
{
    const QString composed = u"caf\u00e9"_s;
    const QString apart = u"cafe\u0301"_s;
    QVERIFY(composed != apart);
    QVERIFY(Passphrase::of(composed, fewRounds).fits(apart));
    QVERIFY(Passphrase::of(apart, fewRounds).fits(composed));
}

void PassphraseTest::hasASaltOfItsOwn()
{
    QVERIFY(Passphrase::of(u"sea"_s, fewRounds).toText() != Passphrase::of(u"sea"_s, fewRounds).toText());
}

void PassphraseTest::comesBackFromItsText()
{
    const Passphrase made = Passphrase::of(u"sea room"_s, fewRounds);
    const auto read = Passphrase::fromText(made.toText());
    QVERIFY(read);
    QCOMPARE(*read, made);
    QVERIFY(read->fits(u"sea room"_s));
    QVERIFY(!read->fits(u"sea"_s));
}

void PassphraseTest::textDoesNotHoldIt()
{
    const QString text = Passphrase::of(u"sea room"_s, fewRounds).toText();
    QVERIFY(!text.contains(u"sea room"_s));
    QVERIFY(!text.contains(QString::fromLatin1(QByteArray("sea room").toBase64())));
}

void PassphraseTest::isOfTheUsualStrength()
{
    QVERIFY(Passphrase::of(u"sea"_s).toText().startsWith(u"pbkdf2-sha256:200000:"_s));
}

void PassphraseTest::textThatIsNoneIsRefused_data()
{
    const QString good = Passphrase::of(u"sea"_s, fewRounds).toText();
    const QString salt = good.section(u':', 2, 2);
    const QString key = good.section(u':', 3, 3);
    QVERIFY(Passphrase::fromText(good));
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("plain") << u"sea"_s;
    QTest::newRow("other method") << QString(good).replace(u"sha256"_s, u"md5"_s);
    QTest::newRow("no rounds") << u"pbkdf2-sha256::%1:%2"_s.arg(salt, key);
    QTest::newRow("one round") << u"pbkdf2-sha256:1:%1:%2"_s.arg(salt, key);
    QTest::newRow("rounds for a day") << u"pbkdf2-sha256:2000000000:%1:%2"_s.arg(salt, key);
    QTest::newRow("short salt") << u"pbkdf2-sha256:1000:AAAA:%1"_s.arg(key);
    QTest::newRow("short key") << u"pbkdf2-sha256:1000:%1:AAAA"_s.arg(salt);
    QTest::newRow("no base64") << u"pbkdf2-sha256:1000:%1:%2"_s.arg(salt, u"!!!"_s + key.mid(3));
    QTest::newRow("one more part") << good + u":1"_s;
}

void PassphraseTest::textThatIsNoneIsRefused()
{
    QFETCH(QString, text);
    QVERIFY(!Passphrase::fromText(text));
}

QTEST_GUILESS_MAIN(PassphraseTest)
#include "tst_passphrase.moc"
