// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/http/replycheck.h"
#include "models/providers/http/uploaddevice.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace callboard {

/// One request on the wire and what came back, within limits of time and size. Tells its outcome exactly
/// once.
class Exchange : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds
            idle; ///< Of silence; the head of the answer must be complete within one such time.
        std::chrono::milliseconds total;
        qint64 maxBytes; ///< Of the body as received.
    };

    /// @p message carries URL and headers; what must never differ between requests is set here.
    /// A @p request with a sink gives it the body of an expected answer.
    Exchange(QNetworkAccessManager &manager, const HttpRequest &request, QNetworkRequest message,
             Limits limits, QObject *parent = nullptr);
    ~Exchange() override;

    void abort(); ///< The outcome is Cancelled.

Q_SIGNALS:
    void finished(const callboard::Outcome &outcome);

private:
    void start(HttpRequest::Method method, QNetworkRequest message, QByteArray body);
    void watch();
    void onHead();
    void onBytes();
    bool takeBytes(); ///< False when that was too much.
    bool isForSink() const;
    Result<void> giveToSink(const QByteArray &bytes);
    void onFinished();
    void stop(Error::Kind kind, const QString &detail);
    bool mayHaveLeft() const;
    Error networkFailure() const;

    QNetworkAccessManager &m_manager; ///< For reads.
    Limits m_limits;
    std::shared_ptr<BodySink> m_sink;
    QList<int> m_expected;
    std::unique_ptr<UploadDevice> m_upload; ///< Outlives the reply, which reads from it.
    std::unique_ptr<QNetworkAccessManager> m_writeManager;
    QNetworkReply *m_reply = nullptr;
    QTimer m_idle;
    QTimer m_total;
    Outcome m_outcome;
};

} // namespace callboard
