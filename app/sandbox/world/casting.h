// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/callsketch.h"

namespace callboard::sandbox {

/// Decides who rings about what on which line, and how long such calls last. Draws from the caller's Random,
/// so that the same day is always cast alike.
class Casting {
public:
    struct Part {
        Caller caller;
        Topic topic;
        int line;
    };

    explicit Casting(const People &people)
        : m_people(people)
    {
    }

    Part inbound(int day, bool night, Random &random) const;
    Part outbound(int day, Random &random) const;

    /// How many of 100 callers on that line find somebody at that moment.
    int staffedPercent(int line, qint64 moment) const;
    int staffMember(int line, qint64 moment, Random &random) const;
    Carrier carrierOf(int line) const;
    int talkSeconds(Topic topic, Random &random) const;

private:
    std::optional<Part> guestPart(int day, Random &random) const;

    const People &m_people;
};

/// Night at the hotel: 22:00 to 08:00.
bool isNight(qint64 moment);

} // namespace callboard::sandbox
