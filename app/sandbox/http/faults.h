// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>

namespace callboard::sandbox {

/// What can go wrong between a client and a server.
enum class FaultKind {
    Delay, ///< delay=MS: the answer comes later.
    TooManyRequests, ///< 429=SECONDS: refused, with Retry-After.
    ServerError, ///< 500
    Unavailable, ///< 503, or 503=SECONDS with Retry-After.
    Unauthorised, ///< expire: the tokens given so far end before the request is acted on; a key is refused
                  ///< once.
    Reset, ///< reset: the connection is torn down before the request is acted on.
    ResetHead, ///< resethead: torn down in the middle of the head of the answer.
    ResetBody, ///< resetbody: torn down in the middle of its body.
    Truncate, ///< truncate: half of the answer arrives, then the connection ends.
    WrongLength, ///< length: the head says that the body is half as long as it is.
    Oversize, ///< oversize=MIB: right, and so many mebibytes of blanks (20 when left out).
    Bomb, ///< bomb=MIB: no calls, in so many mebibytes that were packed small (64 when left out).
    WrongJson, ///< json: a complete answer that is not JSON.
    WrongShape, ///< shape: JSON that is not what was asked for.
    Html, ///< html: a login page of somebody else's network, with status 200.
    Redirect, ///< redirect=PORT: to such a page on another port of 127.0.0.1 (on ours when left out).
    Empty, ///< empty: status 200 and nothing in it.
    NoData, ///< nodata: a call list that says there are no calls.
    Shift, ///< shift=N: N new calls come in before a further page of the call list is read.
    Shrink, ///< shrink=N: N of the newest calls are deleted before a further page is read.
    Twice, ///< twice: the first call of a list stands in it once more, at its end.
    BadItem, ///< item: the first call of a list has fields of the wrong types.
    Drop, ///< drop: the request is acted on, and the connection ends without an answer.
};

struct Fault {
    FaultKind kind;
    int value = 0;
    int perMille = 1000; ///< How often.
    std::optional<int> left; ///< How many more times; absent: without end.
    bool onlyAudio = false; ///< Strikes answers with audio, and nothing else.
    bool operator==(const Fault &) const = default;
};

/// "[audio:]kind[=value][@probability][#count]", comma-separated: "429=1@0.1,reset@0.05,audio:truncate#3".
/// Errors: Invalid, naming the part that makes no sense.
Result<QList<Fault>> parseFaults(const QString &spec);

/// Decides request by request what goes wrong; the same for the same seed and order of requests.
class FaultPlan {
public:
    explicit FaultPlan(quint64 seed)
        : m_seed(seed)
    {
    }

    void setFaults(QList<Fault> faults);

    struct Context {
        bool isCallList;
        bool continuesCallList;
        bool isAudio = false;
    };
    struct Verdict {
        int delayMs = 0;
        int newCalls = 0;
        int lostCalls = 0;
        std::optional<Fault> fault; ///< At most one besides delay, shift and shrink: the first that strikes.
        std::optional<FaultKind> mostNotable() const; ///< For the journal.
    };
    Verdict next(Context context);

private:
    bool strikes(Fault &fault, Context context, int index);

    quint64 m_seed;
    quint64 m_request = 0;
    QList<Fault> m_faults;
};

QString keyOf(FaultKind kind);

} // namespace callboard::sandbox
