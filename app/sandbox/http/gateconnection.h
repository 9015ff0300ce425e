// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http/gate.h"
#include "app/sandbox/http/message.h"

#include <QTcpSocket>

namespace callboard::sandbox {

/// One client. Takes its requests one after the other. Owned by the gate; deletes itself when the client has
/// gone.
class GateConnection : public QObject {
    Q_OBJECT
public:
    GateConnection(Gate &gate, QTcpSocket *client);

private:
    void onClientReadyRead();
    void onBackendReadyRead();
    void onBackendLost();
    void onBytesWritten();

    void takeNext();
    void begin(HttpMessage request);
    void refuse(int status);
    void act();
    bool actBefore(const Fault &fault);
    void forward();
    void finish(HttpMessage answer);
    void damage(FaultKind kind, HttpMessage &answer);

    void sendControl(const Control::Reply &reply);
    void sendMore();
    void sendReply(const ApiReply &reply);
    void send(const HttpMessage &answer);
    void sendHalf(const HttpMessage &answer);
    void sendWrongLength(const HttpMessage &answer);
    void sendPacked(const ApiReply &reply, int mebibytes);
    void sendRedirect(int port);
    void loseCalls(int count);
    void resetAfter(const QByteArray &bytes);
    void endAbruptly();
    void endWithReset();
    void done(int status);

    Gate &m_gate;
    QTcpSocket *m_client;
    QTcpSocket m_backend;
    MessageReader m_requests;
    MessageReader m_answers;

    bool m_busy = false;
    HttpMessage m_request;
    RequestLine m_line;
    FaultPlan::Verdict m_verdict;
    JournalEntry m_entry;
    std::function<QByteArray()> m_more;
};

} // namespace callboard::sandbox
