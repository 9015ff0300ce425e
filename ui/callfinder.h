// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calltablemodel.h"

namespace callboard {

class CallList;
class FilterState;
class MessageBar;

/// Brings one call on screen: for links from outside and from the list of waiting edits.
class CallFinder final : public QObject {
    Q_OBJECT
public:
    CallFinder(Store &store, CallTableModel &model, FilterState &filter, CallList &list,
               MessageBar &messages);
    void show(const RecordRef &call); ///< Drops the search when that hides the call.
    void showIfListed(const RecordRef &call); ///< Leaves the search alone.

Q_SIGNALS:
    void found(); ///< The call is here; the list is to be shown.

private:
    void find(const RecordRef &call, bool mayDropSearch);
    void onFound(const Result<CallId> &id, bool mayDropSearch);
    void tryToChoose();

    Store &m_store;
    CallTableModel &m_model;
    FilterState &m_filter;
    CallList &m_list;
    MessageBar &m_messages;
    std::optional<CallId> m_wanted;
    bool m_mayDropSearch = false;
};

} // namespace callboard
