// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/wordmatch.h"

#include "models/domain/folding.h"
#include "models/store/database.h"
#include "models/store/searchtext.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace callboard;
using namespace Qt::StringLiterals;

namespace {

using Words = CallFilter::Words;

/// What of the text is hit, part by part.
QStringList hitParts(const QString &text, const QList<TextRange> &ranges)
{
    QStringList parts;
    for (const TextRange &range : ranges)
        parts << text.mid(range.start, range.length);
    return parts;
}

QList<Words> wordsOf(const QString &query)
{
    return resolved(parseQuery(query).query, TimePoint(), QTimeZone::utc()).words;
}

/// A full text as the cache has it.
class FullText {
public:
    FullText()
        : m_db(m_folder.filePath(u"text.sqlite"_s), {})
    {
        m_db.execute("CREATE VIRTUAL TABLE search USING fts5 (body, "
                     "tokenize = \"unicode61 remove_diacritics 2\")");
        m_db.execute("CREATE VIRTUAL TABLE terms USING fts5vocab (search, 'instance')");
    }
    void put(qint64 id, const QString &text)
    {
        SqlQuery row(m_db, "INSERT INTO search (rowid, body) VALUES (?, ?)", id, text);
        row.execute();
    }
    bool finds(qint64 id, const QString &match)
    {
        SqlQuery row(m_db, "SELECT 1 FROM search WHERE rowid = ? AND search MATCH ?", id, match);
        return row.next();
    }
    QHash<qint64, QStringList> terms()
    {
        QHash<qint64, QStringList> terms;
        SqlQuery row(m_db, "SELECT doc, term FROM terms ORDER BY doc, offset");
        while (row.next())
            terms[row.integer(0)] << row.text(1);
        return terms;
    }
    void begin() { m_db.execute("BEGIN"); }
    void commit() { m_db.execute("COMMIT"); }

private:
    QTemporaryDir m_folder;
    Database m_db;
};

/// Short words over letters that are easily confused, so that they often meet.
class Scribbler {
public:
    explicit Scribbler(quint32 seed)
        : m_random(seed)
    {
    }
    int below(int bound) { return int(m_random.bounded(bound)); }
    QString word()
    {
        static const QStringList letters{u"a"_s, u"b"_s, u"A"_s, u"é"_s, u"e\u0301"_s, u"E"_s,  u"ß"_s,
                                         u"1"_s, u"2"_s, u"ø"_s, u"İ"_s, u"ı"_s,       u"i"_s,  u"Σ"_s,
                                         u"ς"_s, u"ά"_s, u"α"_s, u"ж"_s, u"й"_s,       u"한"_s, u"が"_s,
                                         u"م"_s, u"مُ"_s, u"ấ"_s, u"x"_s, u"𝒳"_s,       u"हि"_s};
        QString word;
        for (int i = below(3); i >= 0; --i)
            word += letters[below(int(letters.size()))];
        return word;
    }
    QString text(int words)
    {
        static const QStringList gaps{u" "_s, u" "_s,  u", "_s, u"."_s,      u"-"_s, u"\n"_s,
                                      u"'"_s, u"\""_s, u"_"_s,  u"\u200b"_s, u"😀"_s, u"*"_s};
        QString text;
        for (int i = 0; i < words; ++i)
            text += word() + gaps[below(int(gaps.size()))];
        return text;
    }
    /// Made up, or a piece of the text.
    Words words(const QString &text)
    {
        const bool phrase = below(2);
        const QString piece = text.mid(below(int(text.size())), 1 + below(phrase ? 8 : 3));
        const QString word = below(2) ? piece : phrase ? this->text(2) : this->word();
        return {.text = QString(word).remove(u'"'), .phrase = phrase, .prefix = !phrase && below(2)};
    }

private:
    QRandomGenerator m_random;
};

QString inWord(char32_t c)
{
    return u'q' + QString::fromUcs4(&c, 1) + u'q';
}

Call callWith(const QString &summary, const QString &notes = {}, const QList<Segment> &segments = {})
{
    Call call;
    call.summary = summary;
    call.notes = notes;
    call.segments = segments;
    return call;
}

} // namespace

class WordMatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheQueryMeans_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("parts");
        const auto row = [](const char *name, const QString &query, const QString &text,
                            const QStringList &parts) {
            QTest::newRow(name) << query << text << parts;
        };
        row("whole word", u"cot please"_s, u"A cot, a cottage"_s, {u"cot"_s});
        row("last word goes on", u"cot"_s, u"A cot, a cottage, apricot"_s, {u"cot"_s, u"cottage"_s});
        row("accents and case", u"CRÈME x"_s, u"Une creme, une crème"_s, {u"creme"_s, u"crème"_s});
        row("accent as a mark", u"cafe x"_s, u"Cafe\u0301!"_s, {u"Cafe\u0301"_s});
        row("phrase", u"\"late checkout\""_s, u"Late: check-out. Late checkout? late, (checkout)"_s,
            {u"Late checkout"_s, u"late, (checkout"_s});
        row("word with punctuation", u"check-out x"_s, u"check out, checkout, Check/Out"_s,
            {u"check out"_s, u"Check/Out"_s});
        row("phrase does not go on", u"\"late check\""_s, u"late checkout"_s, {});
        row("negated", u"-cot taxi"_s, u"a cot and a taxi"_s, {u"taxi"_s});
        row("one letter at the end", u"taxi a"_s, u"a taxi"_s, {u"taxi"_s});
        row("nothing to look for", u"!?"_s, u"!?"_s, {});
        row("touching hits are one", u"a\u0308b"_s, u"äb"_s, {u"äb"_s});
        row("letters of two", u"strasse x"_s, u"Straße, STRASSE"_s, {u"Straße"_s, u"STRASSE"_s});
        row("vowel marks", u"محمد x"_s, u"مُحَمَّد هنا"_s, {u"مُحَمَّد"_s});
        row("Arabic", u"تاكسي x"_s, u"طلب تاكسي، غدا"_s, {u"تاكسي"_s});
        row("beyond the first plane", u"𝒳 x"_s, u"a 𝒳 b"_s, {u"𝒳"_s});
    }
    void findsWhatTheQueryMeans()
    {
        QFETCH(QString, query);
        QFETCH(QString, text);
        QFETCH(QStringList, parts);
        QCOMPARE(hitParts(text, wordMatches(text, wordsOf(query))), parts);
    }

    void agreesWithTheFullText()
    {
        constexpr qint64 texts = 600;
        FullText fullText;
        fullText.begin();
        for (qint64 seed = 1; seed <= texts; ++seed)
            fullText.put(seed, folded(Scribbler(quint32(seed)).text(12))); // as the store gives it
        fullText.commit();
        int found = 0;
        for (qint64 seed = 1; seed <= texts; ++seed) {
            Scribbler scribbler{quint32(seed)};
            const QString text = scribbler.text(12);
            for (int i = 0; i < 8; ++i) {
                const Words words = scribbler.words(text);
                const QString match = matchExpression(words);
                const bool expected = !match.isNull() && fullText.finds(seed, match);
                found += expected;
                const QString where = u"seed %1: “%2” in “%3”"_s.arg(seed).arg(words.text, text);
                QVERIFY2(!wordMatches(text, {words}).isEmpty() == expected, qUtf8Printable(where));
            }
        }
        QVERIFY2(found > texts && found < 6 * texts, qPrintable(QString::number(found))); // both happen
    }

    /// Each character alone, inside of a word, and as a word's part.
    void foldsAsTheFullTextDoes()
    {
        FullText fullText;
        constexpr char32_t end = 0x3000;
        fullText.begin();
        for (char32_t c = 1; c < end; ++c)
            fullText.put(c, inWord(c));
        fullText.commit();
        const QHash<qint64, QStringList> terms = fullText.terms();
        QStringList different;
        for (char32_t c = 1; c < end; ++c) {
            const QStringList expected = terms.value(c);
            const char32_t folded = searchFolded(c);
            const bool joins = isWordCharacter(c) || folded == 0;
            const QString one = folded == 0 ? u"qq"_s : inWord(folded);
            if (joins ? expected != QStringList{one} : expected != QStringList{u"q"_s, u"q"_s})
                different << QString::number(c, 16);
        }
        // What Unicode took up, or gave a lower case, after SQLite's tables were made; Latin is exact.
        QVERIFY2(different.size() < 600, qUtf8Printable(different.join(u' ')));
        for (const QString &code : std::as_const(different)) {
            const char32_t c = code.toUInt(nullptr, 16);
            QVERIFY2(c >= 0x370, qUtf8Printable(code));
        }
    }

    void digitsAreFoundInAnyWrittenForm()
    {
        const QString number = u"\u2066+33 1 42-68 (53) 00\u2069"_s;
        const auto parts = [&](const QString &query) {
            return hitParts(number, WordMatcher(wordsOf(query)).digitMatches(number));
        };
        QCOMPARE(parts(u"14268"_s), QStringList{u"1 42-68"_s});
        QCOMPARE(parts(u"+33 1 42"_s), QStringList{u"33 1 42"_s});
        QCOMPARE(parts(u"99"_s), QStringList());
        QCOMPARE(parts(u"-5300 cot"_s), QStringList());
        QCOMPARE(parts(u"a5300"_s), QStringList());
    }

    void theSentenceWithMostWordsIsShown()
    {
        const Call call = callWith(u"Wants a cot. The taxi comes at two! A cot and a taxi are booked."_s);
        const auto hit = bestHit(call, wordsOf(u"cot taxi"_s));
        QVERIFY(hit.has_value());
        QCOMPARE(hit->source, Field::Summary);
        QCOMPARE(hit->text, u"A cot and a taxi are booked."_s);
        QCOMPARE(hitParts(hit->text, hit->matches), (QStringList{u"cot"_s, u"taxi"_s}));
    }

    void aTurnSaysWhoAndWhen()
    {
        const std::chrono::milliseconds start(83'000);
        const Call call = callWith(
            u"Nothing much."_s, u"Call again."_s,
            {{u"Staff"_s, u"Good morning"_s, {}, {}}, {u"Guest"_s, u"I need a taxi\nat two"_s, start, {}}});
        const auto hit = bestHit(call, wordsOf(u"taxi"_s));
        QVERIFY(hit.has_value());
        QCOMPARE(hit->source, Field::Transcript);
        QCOMPARE(hit->speaker, u"Guest"_s);
        QCOMPARE(hit->start, std::optional(start));
        QCOMPARE(hit->text, u"I need a taxi"_s);
    }

    void wordsOfSomebodyAreFoundInTheirTurns()
    {
        const Call call = callWith(u"The taxi is booked"_s, {},
                                   {{u"A"_s, u"Which taxi?"_s, {}, {}}, {u"B"_s, u"My taxi!"_s, {}, {}}});
        const QList<std::optional<Speaker>> speakers{Speaker::Staff, Speaker::Guest};
        const WordMatcher guest(wordsOf(u"taxi said-by:guest"_s));
        QVERIFY(guest.heedsSpeakers());
        QCOMPARE(guest.bestHit(call, speakers)->text, u"My taxi!"_s);
        QVERIFY(!guest.bestHit(call));
        QCOMPARE(WordMatcher(wordsOf(u"taxi said-by:staff"_s)).bestHit(call, speakers)->text,
                 u"Which taxi?"_s);
        QVERIFY(!WordMatcher(wordsOf(u"taxi"_s)).heedsSpeakers());
    }

    void notesAreSearched()
    {
        const auto hit = bestHit(callWith({}, u"Taxi at two"_s), wordsOf(u"taxi"_s));
        QVERIFY(hit.has_value());
        QCOMPARE(hit->source, Field::Notes);
    }

    void nothingIsShownWhenOnlyTheNameHits()
    {
        Call call = callWith(u"Wants a cot."_s);
        call.guestName = u"Anna"_s;
        QVERIFY(!bestHit(call, wordsOf(u"anna"_s)));
        QVERIFY(!bestHit(call, {}));
    }

    void longSentencesAreCutAtBordersOfWords()
    {
        QStringList words;
        for (int i = 0; i < 200; ++i)
            words << u"word%1"_s.arg(i);
        const auto hit = bestHit(callWith(words.join(u' ')), wordsOf(u"word150"_s));
        QVERIFY(hit.has_value());
        QVERIFY(hit->text.size() <= WordMatcher::longestHit);
        QVERIFY(hit->text.startsWith(u"…word"_s) && hit->text.endsWith(u'…'));
        QCOMPARE(hitParts(hit->text, hit->matches), QStringList{u"word150"_s});
        const QStringList shown = hit->text.mid(1).chopped(1).split(u' ');
        QVERIFY(std::all_of(shown.begin(), shown.end(), [&](const QString &w) { return words.contains(w); }));
    }

    void endlessTextWithoutBordersIsCutAnywhere()
    {
        const QString text = QString(100'000, u'x') + u" taxi "_s + QString(100'000, u'y');
        const auto hit = bestHit(callWith(text), wordsOf(u"taxi"_s));
        QVERIFY(hit.has_value());
        QVERIFY(hit->text.size() <= WordMatcher::longestHit);
        QCOMPARE(hitParts(hit->text, hit->matches), QStringList{u"taxi"_s});
    }

    void hostileTextHarmsNobody()
    {
        const QString text = QString(QChar::Null) + u"\xd800 taxi \xdc00"_s + QChar(0x202e) + u"taxi"_s;
        QCOMPARE(wordMatches(text, wordsOf(u"taxi"_s)).size(), 2);
        const auto hit = bestHit(callWith(text), wordsOf(u"taxi"_s));
        QVERIFY(hit && !hit->text.contains(QChar::Null));
    }
};

QTEST_GUILESS_MAIN(WordMatchTest)
#include "tst_wordmatch.moc"
