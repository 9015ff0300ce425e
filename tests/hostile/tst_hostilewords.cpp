// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/csv.h"
#include "models/domain/guestcsv.h"
#include "models/domain/scorecard.h"
#include "models/domain/vcard.h"
#include "models/domain/viewtext.h"
#include "models/media/listening/audioname.h"
#include "models/providers/http/redaction.h"
#include "models/providers/twilio/webhook.h"
#include "models/providers/webhook.h"
#include "tests/hostile/hostilewords.h"
#include "tests/store/storefixture.h"
#include "tests/support/figures.h"
#include "ui/csv.h"
#include "ui/format.h"

#include <QJsonDocument>

using namespace callboard;
using namespace callboard::test;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(callboard::Provider)

namespace {

const QByteArray secret = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const QByteArray address = "https://hooks.example.test/in/1";
constexpr qint64 nowMs = 1767225600000;

bool isHarmless(const QString &line)
{
    return std::none_of(line.begin(), line.end(),
                        [](QChar c) {
                            const char16_t u = c.unicode();
                            return u < 0x20 || (u >= 0x7f && u < 0xa0) || (u >= 0x2028 && u <= 0x202e)
                                || (u >= 0x2066 && u <= 0x2069)
                                || c.isSurrogate() != (c.isHighSurrogate() || c.isLowSurrogate());
                        })
        && line.isValidUtf16();
}

/// A spreadsheet would compute it.
bool isFormula(const QString &cell)
{
    const QString seen = cell.trimmed();
    bool isNumber = false;
    seen.toDouble(&isNumber);
    return !seen.isEmpty() && !isNumber
        && QStringView(u"=+-@\uff1d\uff0b\uff0d\uff20").contains(seen.front());
}

} // namespace

/// Each hostile word at each place where words of others come in or go out.
class HostileWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cellsAreNoFormulas_data() { words(); }
    void cellsAreNoFormulas();
    void fileNamesStayInTheirFolder_data() { words(); }
    void fileNamesStayInTheirFolder();
    void labelsAreHarmless_data() { words(); }
    void labelsAreHarmless();
    void queriesAreOnlyWords_data() { words(); }
    void queriesAreOnlyWords();
    void guestFilesAreReadOrRefused_data() { words(); }
    void guestFilesAreReadOrRefused();
    void viewsAndCardsAreReadOrRefused_data() { words(); }
    void viewsAndCardsAreReadOrRefused();
    void secretsBesideThemAreTakenOut_data() { words(); }
    void secretsBesideThemAreTakenOut();
    void eventsAreReadOrRefused_data();
    void eventsAreReadOrRefused();
    void cleanupTestCase();

private:
    void words() const;

    std::unique_ptr<Profile> m_profile;
    int m_cases = 0;
};

void HostileWordsTest::words() const
{
    QTest::addColumn<QString>("text");
    for (const HostileWord &word : hostileWords())
        QTest::newRow(word.name) << word.text;
}

void HostileWordsTest::cellsAreNoFormulas()
{
    QFETCH(QString, text);
    ++m_cases;
    text.truncate(20'000); // what an import takes in one cell
    Guest guest;
    guest.name = guest.notes = guest.email = text;
    guest.stays = {{QDate(2026, 3, 16), {}, text}};
    for (const QString &written : {QString::fromUtf8(csvRow({text, u"beside"_s})), guestsToCsv({guest})}) {
        const CsvTable table = parseCsv(written, u',');
        QVERIFY(table.rejected.isEmpty());
        for (const CsvRow &row : table.rows) {
            for (const QString &cell : row.cells)
                QVERIFY2(!isFormula(cell), qUtf8Printable(cell.left(200)));
        }
    }
    QCOMPARE(parseCsv(QString::fromUtf8(csvRow({text, u"beside"_s})), u',').rows.first().cells.last(),
             u"beside"_s);
}

void HostileWordsTest::fileNamesStayInTheirFolder()
{
    QFETCH(QString, text);
    ++m_cases;
    Call call;
    call.records = {RecordInfo{.ref = {AccountId{1}, u"cal_1"_s}}};
    call.guestName = call.staffName = call.fromNumber = call.toNumber = text;
    QTemporaryDir folder;
    for (const QString &pattern : {u"{guest}"_s, u"{number} {staff}"_s, text, text + u"/{guest}"_s}) {
        const QString name = audioName(pattern, call, QTimeZone::utc(), 1, 1) + u".mp3"_s;
        QVERIFY(isHarmless(name));
        QVERIFY2(!name.startsWith(u'.') && !name.startsWith(u'-'), qUtf8Printable(name));
        QFile file(folder.filePath(name));
        QVERIFY2(file.open(QIODevice::WriteOnly), qUtf8Printable(name));
        file.close();
        QCOMPARE(QFileInfo(file.fileName()).canonicalPath(), QFileInfo(folder.path()).canonicalFilePath());
    }
}

void HostileWordsTest::labelsAreHarmless()
{
    QFETCH(QString, text);
    ++m_cases;
    QVERIFY(isHarmless(plainLine(text)));
    QVERIFY(plainLine(text).size() <= 302);
    for (QString line : safeText(text).split(u'\n')) {
        QVERIFY(isHarmless(line.remove(u'\t')));
        QVERIFY(line.size() <= 2002);
    }
}

void HostileWordsTest::queriesAreOnlyWords()
{
    QFETCH(QString, text);
    ++m_cases;
    if (!m_profile) {
        m_profile = std::make_unique<Profile>();
        m_profile->addAccount();
        got((*m_profile)->applyPage(writeOf({RecordBuilder(u"a"_s).notes(u"plain words"_s)})));
    }
    for (const QString &query :
         {text, u'"' + text + u'"', u"guest:"_s + text, u"-tag:"_s + text, u"number:\""_s + text,
          u"after:"_s + text, u"duration:>"_s + text, u"sort:"_s + text}) {
        const ParsedQuery parsed = parseQuery(query);
        for (const QueryProblem &problem : parsed.problems)
            QVERIFY(problem.position >= 0 && problem.position + problem.length <= query.size());
        QCOMPARE(parseQuery(toText(parsed.query)).query, parsed.query);
        QVERIFY(
            await((*m_profile)->callIds(resolved(parsed.query, fromMs(nowMs), QTimeZone("Europe/Paris")))));
    }
    QCOMPARE(m_profile->ids(filterOf(u"plain"_s)).size(), size_t(1));
}

void HostileWordsTest::guestFilesAreReadOrRefused()
{
    QFETCH(QString, text);
    ++m_cases;
    const QByteArray utf8 = text.toUtf8();
    const QByteArray table = "name,number\nAnn,+33612345678\n" + utf8 + ",+33612345679\nZoe,+33612345670\n";
    const CsvTable csv = parseCsv(decodedText(table), u',');
    const GuestsInFile lines = guestsIn(csv, guessedMapping(csv), u"FR");
    QCOMPARE(lines.guests.first().guest.name, u"Ann"_s);
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:" + utf8 + "\r\nTEL:" + utf8
        + "\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\nFN:Zoe\r\nEND:VCARD\r\n";
    const GuestsInFile cards = guestsInVCards(card, u"FR");
    QCOMPARE(cards.guests.last().guest.name, u"Zoe"_s);
    for (const GuestsInFile &file : {lines, cards}) {
        QVERIFY(file.guests.size() + file.rejected.size() >= 2);
        for (const GuestToImport &entry : file.guests) {
            QVERIFY(!entry.guest.name.isEmpty() || !entry.guest.numbers.isEmpty());
            QVERIFY(!entry.guest.name.contains(u'\n'));
        }
        for (const RejectedGuest &entry : file.rejected)
            QVERIFY(entry.line > 0 && entry.text.size() <= 80);
    }
}

void HostileWordsTest::viewsAndCardsAreReadOrRefused()
{
    QFETCH(QString, text);
    ++m_cases;
    const ViewText views =
        viewsFromText(u"view: A\nquery: status:missed\n\nview: "_s + text + u"\nquery: "_s + text + u'\n');
    QCOMPARE(views.views.first().view.name, u"A"_s);
    for (const ViewText::Rejected &rejected : views.rejected)
        QVERIFY(rejected.line > 0 && rejected.what.size() <= 80);
    QJsonObject question{{u"text"_s, text}, {u"id"_s, u"q1"_s}, {u"weight"_s, 1}};
    const QJsonArray questions{question};
    const QJsonArray sections{QJsonObject{{u"name"_s, text}, {u"questions"_s, questions}}};
    const auto card =
        parseScorecardFile(QJsonDocument(QJsonObject{{u"name"_s, text}, {u"sections"_s, sections}}).toJson());
    QVERIFY(!card || !problemIn(*card));
    QVERIFY(!parseScorecardFile(text.toUtf8()));
}

void HostileWordsTest::secretsBesideThemAreTakenOut()
{
    QFETCH(QString, text);
    ++m_cases;
    const QString line = redacted(text.left(2000) + u" Authorization: Bearer abcdef.ghi123 "_s
                                  + text.left(2000) + u" +33 6 12 34 56 78 "_s);
    QVERIFY2(!line.contains(u"abcdef.ghi123"_s), qUtf8Printable(line.left(400)));
    QVERIFY2(!line.contains(u"12 34 56"_s), qUtf8Printable(line.left(400)));
}

void HostileWordsTest::eventsAreReadOrRefused_data()
{
    QTest::addColumn<Provider>("provider");
    QTest::addColumn<QString>("text");
    for (const Provider provider :
         {Provider::Twilio, Provider::Aircall, Provider::RingCentral, Provider::Quo, Provider::Escapelife}) {
        for (const HostileWord &word : hostileWords())
            QTest::addRow("%s: %s", qPrintable(keyOf(provider)), word.name) << provider << word.text;
    }
}

/// As a body, in headers, and inside of an event that is otherwise right.
void HostileWordsTest::eventsAreReadOrRefused()
{
    QFETCH(Provider, provider);
    QFETCH(QString, text);
    ++m_cases;
    const WebhookKey key{secret, address, {AccountId{1}, u"FR"_s}};
    WebhookRequest request{
        .method = "POST", .target = "/in/1?" + text.left(2000).toUtf8(), .at = fromMs(nowMs)};
    request.body = text.toUtf8();
    for (const char *header :
         {"x-twilio-signature", "verification-token", "webhook-id", "webhook-timestamp", "webhook-signature",
          "openphone-signature", "escapelife-signature", "content-type"})
        request.headers.insert(header, text.left(2000).toUtf8());
    QVERIFY(!readWebhook(provider, request, key));

    const QJsonObject call{
        {u"id"_s, text}, {u"status"_s, text}, {u"direction"_s, text}, {u"started_at"_s, text}};
    request.body = QJsonDocument(QJsonObject{{u"type"_s, u"call.created"_s},
                                             {u"event"_s, text},
                                             {u"data"_s, call},
                                             {u"token"_s, QString::fromLatin1(secret)},
                                             {u"timestamp"_s, 1767225600}})
                       .toJson(QJsonDocument::Compact);
    request.target = "/in/1";
    const QByteArray seconds = QByteArray::number(nowMs / 1000);
    if (provider == Provider::Twilio) {
        request.body = "CallSid=CA1&CallStatus=" + text.toUtf8().toPercentEncoding()
            + "&From=" + text.toUtf8().toPercentEncoding() + "&Direction=inbound";
        request.headers = {
            {"x-twilio-signature", twilio::signatureOf(secret, address, twilio::fieldsOf(request.body))}};
    } else if (provider == Provider::Escapelife) {
        const QByteArray mac = macOf(Mac::Sha256, secret, seconds + '.' + request.body).toHex();
        request.headers = {{"escapelife-signature", "t=" + seconds + ",v1=" + mac}};
    } else if (provider == Provider::Quo) {
        const QByteArray words = "m." + seconds + '.' + request.body;
        const QByteArray mac = macOf(Mac::Sha256, QByteArray::fromBase64(secret), words).toBase64();
        request.headers = {
            {"webhook-id", "m"}, {"webhook-timestamp", seconds}, {"webhook-signature", "v1," + mac}};
    } else if (provider == Provider::RingCentral) {
        request.headers = {{"verification-token", secret}};
    }
    const WebhookReading news = readWebhook(provider, request, key);
    for (const CallHint &hint : news ? news->hints : QList<CallHint>()) {
        QVERIFY(!hint.ref.providerCallId.isEmpty());
        QVERIFY(!hint.facts || hint.facts->fromNumber.isValidUtf16());
    }
}

void HostileWordsTest::cleanupTestCase()
{
    m_profile.reset();
    qInfo("%d hostile cases", m_cases);
    recordFigure("cases", m_cases);
    QVERIFY(m_cases >= 12 * 40);
}

QTEST_GUILESS_MAIN(HostileWordsTest)
#include "tst_hostilewords.moc"
