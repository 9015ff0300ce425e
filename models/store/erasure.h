// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/call.h"
#include "models/domain/keeping.h"

#include <QJsonObject>

namespace callboard {

/// Whose traces a privacy request is about: a guest of the directory, or whoever has these numbers.
struct ErasurePerson {
    std::optional<GuestId> guest{};
    QStringList numbers{}; ///< E.164; of a guest, the directory's are added.
};

/// What is known about a person, and where.
struct ErasurePlan {
    struct Source {
        AccountId account{};
        QString accountName;
        Provider provider = Provider::Escapelife;
        int calls = 0;
        bool deletesCalls = false; ///< Its API can be asked to delete them; else a person has to ask.
        bool operator==(const Source &) const = default;
    };
    struct Contact {
        AccountId account{};
        QString providerGuestId;
        bool operator==(const Contact &) const = default;
    };

    std::optional<GuestId> guest;
    QString name; ///< Null: nobody of that number is in the directory.
    QStringList numbers; ///< Theirs alone: every call with them goes.
    QStringList sharedNumbers; ///< Other guests have them, too: of these only calls linked by hand go.
    QList<RecordRef> records;
    QList<Contact> contacts; ///< The providers' cards of them that we hold.
    QList<Source> sources;
    int calls = 0;
    int recordings = 0;
    int transcripts = 0;
    int notes = 0;
    bool isEmpty() const { return !guest && records.isEmpty() && contacts.isEmpty(); }
};

/// What was done about a request. Names nobody: the person that asked is known by @c reference.
struct ErasureReceipt {
    qint64 id = 0;
    TimePoint at{};
    QString who; ///< The user of the computer.
    QString reference; ///< What the user calls the request, e.g. the number of a letter.
    int calls = 0;
    int recordings = 0;
    int transcripts = 0;
    int notes = 0;
    int contacts = 0;
    QList<ErasurePlan::Source> sources;
    bool operator==(const ErasureReceipt &) const = default;
};

ErasureReceipt receiptOf(const ErasurePlan &plan);
/// Keys: id, at, who, reference, calls, recordings, transcripts, notes, contacts, and sources[] with account,
/// provider, calls and upstream ("asked" or "cannot").
QJsonObject receiptToJson(const ErasureReceipt &receipt);
ErasureReceipt receiptFromJson(const QJsonObject &json);

/// How many calls a retention would take something from, by kind.
using RetentionPreview = QMap<KeptKind, int>;

} // namespace callboard
