// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"

#include <QJsonObject>

#include <functional>

namespace callboard::test {

/// A provider's list of calls: how it is read, and how one is written down.
struct ReplyForm {
    const char *name;
    QByteArrayView list; ///< Key of the items.
    QString id; ///< Key of a call's id.
    QJsonObject envelope;
    QJsonObject item; ///< A call that can be read.
    std::function<Result<RecordPage>(const QByteArray &body)> parse;

    /// The page with these items, each as JSON or what wants to pass for it.
    QByteArray page(const QList<QByteArray> &items) const;
    QByteArray itemWithId(int number) const;
    QString idOf(int number) const;
};

QList<ReplyForm> replyForms();

} // namespace callboard::test
