// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/providers/http/redaction.h"

#include "models/domain/wholetext.h"

#include <QMutex>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

constexpr qsizetype shortestSecret = 6; ///< Anything shorter would blank ordinary words.

// Libraries log until the very end of the process, when what is static has gone already; so nothing that
// redacts is ever destroyed: each expression below is made once and kept.
using Expression = const QRegularExpression;

QString blank()
{
    return u"•••"_s;
}

struct KnownSecrets {
    QMutex mutex;
    QStringList words; ///< Longest first, so that no tail of one stays behind a shorter one.

    void add(const QString &word)
    {
        if (word.size() < shortestSecret || words.contains(word))
            return;
        words.append(word);
        std::sort(words.begin(), words.end(),
                  [](const QString &a, const QString &b) { return a.size() > b.size(); });
    }
};

KnownSecrets &knownSecrets()
{
    static KnownSecrets *const secrets = new KnownSecrets;
    return *secrets;
}

QString withoutKnownSecrets(QString text)
{
    KnownSecrets &known = knownSecrets();
    const QMutexLocker lock(&known.mutex);
    for (const QString &word : std::as_const(known.words))
        text.replace(word, blank());
    return text;
}

QString withoutKeyLikeWords(QString text)
{
    static Expression &vendorKey =
        *new Expression(u"\\b((sk|pk|rk)_(live|test)_[A-Za-z0-9]+|whsec_[A-Za-z0-9+/=]{6,})"_s);
    static Expression &scheme = *new Expression(u"\\b(Bearer|Basic|Token|Digest)\\s+[A-Za-z0-9._~+/=-]{6,}"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    static Expression &named = *new Expression(u"(?<name>x-api-key|api[-_]?key|authorization|password|secret|"
                                               u"access_token|token)(?<gap>[\"']?\\s*[:=]\\s*[\"']?)"
                                               u"(?!(?:Bearer|Basic|Token|Digest)\\b)[^\\s\"',;&•]+"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    text.replace(scheme, u"\\1 •••"_s);
    text.replace(named, u"\\1\\2•••"_s);
    text.replace(vendorKey, blank());
    return text;
}

QString withoutUrlData(QString text)
{
    static Expression &user =
        *new Expression(u"([a-z][a-z0-9+.-]*://)[^/\\s@?#]+@"_s, QRegularExpression::CaseInsensitiveOption);
    static Expression &query = *new Expression(u"([?&][A-Za-z0-9_.~\\[\\]%-]+=)[^&\\s#\"'<>)]+"_s);
    text.replace(user, u"\\1•••@"_s);
    text.replace(query, u"\\1•••"_s);
    return text;
}

QString shortened(const QString &number)
{
    QString digits;
    std::copy_if(number.begin(), number.end(), std::back_inserter(digits),
                 [](QChar c) { return c.isDigit(); });
    if (number.startsWith(u"%2B", Qt::CaseInsensitive))
        digits.remove(0, 1); // the 2 of %2B
    const QString plus = number.front().isDigit() ? QString() : u"+"_s;
    return plus + digits.first(2) + u'…' + digits.last(2);
}

/// International numbers in any spelling, and bare runs of 9 to 15 digits that are not part of a word.
QString withoutPhoneNumbers(const QString &text)
{
    static Expression &number = *new Expression(
        u"(?:\\+|%2B)[0-9](?:[ ().-]{0,2}[0-9]){6,14}(?![0-9])|(?<![\\w.+-])[0-9]{9,15}(?![\\w])"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString result;
    qsizetype done = 0;
    for (auto matches = number.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += text.mid(done, match.capturedStart() - done) + shortened(match.captured());
        done = match.capturedEnd();
    }
    return result + text.mid(done);
}

} // namespace

void registerSecret(const QByteArray &secret)
{
    const QString word = QString::fromUtf8(secret.trimmed());
    KnownSecrets &known = knownSecrets();
    const QMutexLocker lock(&known.mutex);
    known.add(word);
    known.add(QString::fromLatin1(QUrl::toPercentEncoding(word)));
    known.add(QString(word).replace(u'/', u"\\/"_s)); // as some servers write JSON
    known.add(QString::fromLatin1(secret.trimmed().toBase64(QByteArray::OmitTrailingEquals)));
}

QByteArray withoutSecrets(QByteArray bytes)
{
    KnownSecrets &known = knownSecrets();
    const QMutexLocker lock(&known.mutex);
    for (const QString &word : std::as_const(known.words))
        bytes.replace(word.toUtf8(), blank().toUtf8());
    return bytes;
}

QString redacted(const QString &text)
{
    if (text.isEmpty())
        return text;
    return withoutPhoneNumbers(
        withoutUrlData(withoutKeyLikeWords(withoutKnownSecrets(wholeCharacters(text)))));
}

} // namespace callboard
