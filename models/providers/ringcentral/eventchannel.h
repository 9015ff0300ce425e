// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/providers/records.h"
#include "models/providers/webhook.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

class QWebSocket;

namespace callboard::ringcentral {

/// RingCentral's events over a WebSocket that we open (ringcentral.md section 8b): no address of ours is
/// needed. It opens again by itself, after a short break where it left off. Lives on one thread with an event
/// loop.
class EventChannel : public QObject {
    Q_OBJECT
public:
    enum class State {
        Off,
        Opening, ///< Also between two attempts.
        On,
        NotAllowed, ///< The app or the user lacks the right; asked again after an hour.
    };
    struct Waits {
        std::chrono::milliseconds firstRetry = std::chrono::seconds(5); ///< Doubled each time, to 5 minutes.
        std::chrono::milliseconds silence =
            std::chrono::seconds(60); ///< Then a heartbeat, then a new connection.
    };
    /// Gives a new address for each connection: CallProvider::eventAddress().
    using Address = std::function<QCoro::Task<Result<QUrl>>()>;

    EventChannel(Address address, Reading reading, const Clock &clock);
    EventChannel(Address address, Reading reading, const Clock &clock, Waits waits);
    ~EventChannel() override;

    void open();
    void close();
    State state() const { return m_state; }

Q_SIGNALS:
    void hintsArrived(const QList<callboard::CallHint> &hints);
    void missedSome(); ///< Events may have been lost: the list must be read.
    void stateChanged();

private:
    void connectNow();
    void onAddress(const Result<QUrl> &address);
    void onText(const QString &text);
    void onOpened(const QString &recovery, bool isRecovered);
    void onAnswer(int status);
    void onEnded();
    void onSilence();
    void subscribe();
    void send(const QByteArray &message);
    void dropSocket();
    void retryIn(std::chrono::milliseconds delay);
    void enter(State state);

    Address m_address;
    Reading m_reading;
    const Clock &m_clock;
    const Waits m_waits;
    std::unique_ptr<QWebSocket> m_socket;
    State m_state = State::Off;
    QString m_recovery;
    QElapsedTimer m_lastHeard;
    QTimer m_retry;
    QTimer m_silence;
    int m_failures = 0; ///< In a row.
    bool m_asking = false; ///< For an address.
    bool m_ofCompany = true;
    bool m_wasOn = false;
    bool m_awaitsHeartbeat = false;
};

} // namespace callboard::ringcentral
