// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/regrouping.h"

namespace callboard {

struct WindowContents;

/// Joining calls and separating records, as the details and the table ask for it: done, said and undone.
class RegroupActions final : public QObject {
    Q_OBJECT
public:
    explicit RegroupActions(WindowContents &window);

private:
    void onDone(Regrouping::Deed deed);
    void onFailed(const Error &error);

    WindowContents &m_window;
    StoreCallDetailSource m_source;
    Regrouping m_regrouping;
};

} // namespace callboard
