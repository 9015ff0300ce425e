// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/world/world.h"

#include <QJsonArray>
#include <QJsonObject>

namespace callboard::sandbox {

/// What is wrong with a request, in the vendor's form: a list of {loc, msg, type}.
class FieldProblems {
public:
    void add(const QString &place, const QString &field, const QString &message, const QString &type);
    bool isEmpty() const { return m_problems.isEmpty(); }
    const QJsonArray &toJson() const { return m_problems; }

private:
    QJsonArray m_problems;
};

struct PageRange {
    int limit;
    int offset;
};
PageRange readRange(const QMap<QString, QString> &query, FieldProblems &problems);
CallSelection readSelection(const QMap<QString, QString> &query, FieldProblems &problems);

/// The fields that may be written into a call that exists; others are ignored, as the vendor does. @p people
/// knows which guests there are.
CallChange readUpdate(const QJsonObject &body, const People &people, FieldProblems &problems);
/// Absent: not given.
struct GuestChange {
    QString firstName;
    QString lastName;
    std::optional<QString> email;
    std::optional<QString> phone;
    std::optional<QString> language;
};
/// A guest to be made or changed; both names are required.
GuestChange readGuest(const QJsonObject &body, FieldProblems &problems);
/// A call to be logged by hand.
WorldCall readNewCall(const QJsonObject &body, const People &people, FieldProblems &problems);

} // namespace callboard::sandbox
