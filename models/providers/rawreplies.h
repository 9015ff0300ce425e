// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace callboard {

/// Gathers replies for CallDetails::raw: one JSON object, the name of each resource and its reply word for
/// word.
class RawReplies {
public:
    /// @p reply is whole JSON, as HttpClient gives it; @p name is plain ASCII without quotes.
    void add(const QByteArray &name, const QByteArray &reply)
    {
        m_entries += (m_entries.isEmpty() ? "\"" : ",\"") + name + "\":" + reply.trimmed();
    }
    QByteArray json() const { return '{' + m_entries + '}'; }

private:
    QByteArray m_entries;
};

} // namespace callboard
