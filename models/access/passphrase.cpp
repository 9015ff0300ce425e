// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/passphrase.h"

#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

const auto method = u"pbkdf2-sha256"_s;
constexpr int fewestRounds = 1000;
constexpr int saltBytes = 16;
constexpr int keyBytes = 32;

QByteArray newSalt()
{
    QByteArray salt(saltBytes, Qt::Uninitialized);
    for (char &byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return salt;
}

/// "é" is one letter or two, depending on the keyboard.
QByteArray keyFrom(const QString &text, const QByteArray &salt, int rounds)
{
    const QByteArray bytes = text.normalized(QString::NormalizationForm_C).toUtf8();
    return QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, bytes, salt, rounds, keyBytes);
}

/// Looks at every byte, wherever the first difference is.
bool isEqual(const QByteArray &left, const QByteArray &right)
{
    if (left.size() != right.size())
        return false;
    unsigned difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= unsigned(uchar(left[i]) ^ uchar(right[i]));
    return difference == 0;
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

std::optional<QByteArray> bytesFrom(const QString &text, int size)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return bytes && bytes.decoded.size() == size ? std::optional(bytes.decoded) : std::nullopt;
}

} // namespace

Passphrase Passphrase::of(const QString &text, int rounds)
{
    Passphrase made;
    made.m_rounds = std::clamp(rounds, fewestRounds, mostRounds);
    made.m_salt = newSalt();
    made.m_key = keyFrom(text, made.m_salt, made.m_rounds);
    return made;
}

std::optional<Passphrase> Passphrase::fromText(const QString &text)
{
    const QStringList parts = text.trimmed().split(u':');
    if (parts.size() != 4 || parts.first() != method)
        return {};
    bool isNumber = false;
    const int rounds = parts.at(1).toInt(&isNumber);
    const auto salt = bytesFrom(parts.at(2), saltBytes);
    const auto key = bytesFrom(parts.at(3), keyBytes);
    if (!isNumber || rounds < fewestRounds || rounds > mostRounds || !salt || !key)
        return {};
    Passphrase read;
    read.m_rounds = rounds;
    read.m_salt = *salt;
    read.m_key = *key;
    return read;
}

QString Passphrase::toText() const
{
    return u"%1:%2:%3:%4"_s.arg(method, QString::number(m_rounds), base64(m_salt), base64(m_key));
}

bool Passphrase::fits(const QString &text) const
{
    return isEqual(keyFrom(text, m_salt, m_rounds), m_key);
}

} // namespace callboard
