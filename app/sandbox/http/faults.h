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
    Reset, ///< reset: the connection is torn down before the request is acted on.
    Truncate, ///< truncate: half of the answer arrives, then the connection ends.
    WrongJson, ///< json: a complete answer that is not JSON.
    WrongShape, ///< shape: JSON that is not what was asked for.
    Html, ///< html: a login page of somebody else's network, with status 200.
    Empty, ///< empty: status 200 and nothing in it.
    NoData, ///< nodata: a call list that says there are no calls.
    Shift, ///< shift=N: N new calls come in before a further page of the call list is read.
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
        std::optional<Fault> fault; ///< At most one besides delay and shift: the first that strikes.
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
