// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/calltablemodel.h"

namespace callboard {

class CallView;

/// Typing in the table goes to the next call whose guest's name begins so, or number when digits are typed,
/// whether its row was ever read or not.
class TypeAhead final : public QObject {
    Q_OBJECT
public:
    TypeAhead(CallView &view, CallTableModel &model, QObject *parent = nullptr);

private:
    void onTyped(const QString &text);
    void onFound(const QString &text, const std::vector<CallId> &calls);
    void say(const QString &text);

    CallView &m_view;
    CallTableModel &m_model;
    quint64 m_question = 0; ///< Only the last one counts.
};

} // namespace callboard
