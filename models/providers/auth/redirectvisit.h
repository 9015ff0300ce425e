// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// What comes to the port that waits for a browser to be sent back from a sign-in. Pure; any thread.
namespace callboard::oauth {

inline constexpr qsizetype largestVisit = 16 * 1024; ///< Bytes of a request's head.

struct Visit {
    enum class Kind {
        Incomplete, ///< More of the head must come.
        TooLarge,
        Nonsense, ///< Not HTTP.
        WrongMethod,
        Elsewhere, ///< Another path: a favicon, a scanner.
        WrongState, ///< Not from the sign-in that we began.
        Refused, ///< The user or the vendor said no.
        Code,
    };
    Kind kind;
    QString code{};
    QString words{}; ///< Refused: the vendor's.
};

/// Reads what has arrived so far. @p path and @p state are those of our redirect.
Visit visitIn(const QByteArray &received, const QByteArray &path, const QByteArray &state);
/// The whole HTTP answer: a small page without scripts and links, which the browser must not keep.
QByteArray answerTo(const Visit &visit);

} // namespace callboard::oauth
