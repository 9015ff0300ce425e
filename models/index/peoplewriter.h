// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/index/snapshot.h"

namespace callboard {

/// Gives numbers to people; the first, 0, is nobody.
class PeopleWriter {
public:
    PeopleWriter();
    explicit PeopleWriter(const People &people);
    quint32 numberOf(Person person);
    std::shared_ptr<const People> shown(); ///< Made anew when somebody came.

private:
    size_t slotOf(Person person) const;
    void grow(size_t slots);

    People m_people;
    std::vector<quint32> m_slots; ///< Numbers by hash, 0 where free.
    std::shared_ptr<const People> m_shown;
};

} // namespace callboard
