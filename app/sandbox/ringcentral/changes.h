// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/ringcentral/calljson.h"
#include "app/sandbox/world/shelf.h"

namespace callboard::sandbox {

/// What changed in the call log since a moment, and the tokens that stand for such moments (ringcentral.md
/// section 4). Calls come when they are listed, again when their recording is ready, and whenever somebody
/// changes or removes them; in no order.
class RingCentralChanges {
public:
    /// How far the world has been looked at.
    struct Mark {
        qint64 ms = 0;
        qint64 added = 0;
        qint64 changed = 0;
        qint64 removed = 0;
    };
    struct Token {
        bool isExtract = false;
        bool isOwn = false;
        bool isDetailed = false;
        qint64 log = 0; ///< Number of the log: it may be begun anew.
        Mark since;
        Mark until; ///< While a part of the changes is still to be told.
        qint64 told = 0; ///< So many of them were told.
    };
    struct Change {
        WorldCall call;
        bool isDeleted = false;
    };

    RingCentralChanges(const World &world, const Shelf &shelf, const RingCentralJson &json);

    Mark now() const;
    QList<Change> between(const Mark &since, const Mark &until) const;
    static QString written(const Token &token);
    static std::optional<Token> read(const QString &text); ///< Absent: nobody wrote that.

private:
    void addByTime(QList<quint64> &keys, const Mark &since, const Mark &until) const;

    const World &m_world;
    const Shelf &m_shelf;
    const RingCentralJson &m_json;
};

} // namespace callboard::sandbox
