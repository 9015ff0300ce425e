// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"
#include "models/domain/result.h"
#include "models/domain/time.h"

#include <QObject>
#include <QUrl>

namespace callboard {

struct Guest;

struct SandboxOptions {
    int calls = 5000; ///< 1 to 1,000,000.
    quint64 seed = 1;
    quint16 port = 0; ///< 0: any free port.
    std::optional<TimePoint>
        now; ///< The world's present: its last call is shortly before. Absent: the real now.
    QString faults; ///< See http/faults.h; empty: none.
    int requestsPerMinute = 1000; ///< Per key, as the vendors limit; 0: no limit, for measurements.
};

/// The built-in demo: a loopback HTTP server that speaks the providers' APIs over one generated world, with
/// fault switches. Lives on the thread that constructs it, which needs an event loop; give it its own so that
/// it never delays a window.
class Sandbox : public QObject {
    Q_OBJECT
public:
    explicit Sandbox(SandboxOptions options, QObject *parent = nullptr);
    ~Sandbox() override;

    /// Listens on 127.0.0.1. Errors: Invalid (options, fault spec), Storage (port taken).
    Result<void> start();
    quint16 port() const;
    QList<Provider> providers() const;
    QUrl baseUrl(Provider provider) const;
    /// Test credentials by the names that `accounts add` knows, e.g. {"secret": "sk_test_…"}.
    QMap<QString, QString> credentials(Provider provider) const;
    /// The hotel's own numbers (E.164) and the names of its staff (by staff_id), which no API tells.
    QMap<QString, QString> lineNames() const;
    QMap<QString, QString> staffNames() const;
    /// Who stays at the hotel in these days before and after the world's beginning present, as its own
    /// directory has them, in order of arrival. Their contact is the escapelife guest, of an account yet to
    /// be named.
    QList<Guest> guestsAround(int days) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace callboard
