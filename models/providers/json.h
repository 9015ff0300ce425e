// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/domain/time.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>

/// What the providers' parsers share: cutting a reply into items without letting a bad one spoil its page,
/// and reading the fields of one item with a reason for whatever is not as expected. Any thread; no state
/// between calls.
namespace callboard::json {

/// The bytes of a reply, without byte order mark, with the room behind them that simdjson wants to read into.
/// Views of it live as long as it does.
class Document {
public:
    explicit Document(const QByteArray &bytes);
    QByteArrayView text() const { return {m_padded.constData(), m_size}; }

private:
    QByteArray m_padded;
    qsizetype m_size = 0;
};

/// Whether @p text is one object or array that is there to its last bracket. Looks at brackets and quotes
/// only: it finds replies that were cut, not every mistake of grammar.
bool isWhole(QByteArrayView text);

/// The items of a list: of a bare array, or of the array that a top-level object has under one of @p keys.
/// Each is the provider's own bytes, not yet checked. Errors: BadReply.
Result<QList<QByteArrayView>> listItems(QByteArrayView text, const QList<QByteArrayView> &keys);

/// The object in a reply about one thing: the value of one of @p keys when that is an object, else the whole
/// text.
QByteArrayView singleItem(QByteArrayView text, const QList<QByteArrayView> &keys);

/// Reads the fields of one object. An absent or null field gives the absent value. A field of another type
/// than the one asked for gives the absent value too and is remembered in problem(): a parser reads all it
/// wants and asks once.
class Object {
public:
    Object();
    ~Object();

    /// Takes the object in @p item, a view into a Document that outlives the getters. False, with a
    /// problem(), when it is not a well-formed object or nests deeper than 64. One Object reads any number of
    /// items one after the other.
    bool read(QByteArrayView item);
    /// First thing that was wrong, e.g. "direction: expected text, got number". Null when all was well.
    QString problem() const;

    bool has(QByteArrayView key) const; ///< Present and not null.
    QString text(QByteArrayView key); ///< Null also for "". Lone surrogates become U+FFFD.
    QString id(QByteArrayView key); ///< Text, or a whole number of any size as its digits.
    std::optional<qint64> integer(QByteArrayView key);
    std::optional<bool> boolean(QByteArrayView key);
    std::optional<double> real(QByteArrayView key); ///< Number, or the same as text: "0.48".
    std::optional<qint64> count(QByteArrayView key); ///< Whole number, or the same as text: "62".
    std::optional<TimePoint> time(QByteArrayView key); ///< ISO 8601.
    std::optional<TimePoint> unixTime(QByteArrayView key); ///< Seconds since 1970.
    std::optional<TimePoint> mailTime(QByteArrayView key); ///< RFC 2822: "Thu, 01 Jan 2026 12:00:09 +0000".
    QStringList texts(QByteArrayView key); ///< The texts in an array; other things in it are left out.
    /// The raw text of any value, for shapes that vary; null when absent.
    QByteArrayView raw(QByteArrayView key) const;
    QByteArrayView object(QByteArrayView key); ///< To be read by another Object; null when absent.
    QByteArrayView array(QByteArrayView key); ///< For listItems(); null when absent.

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard::json
