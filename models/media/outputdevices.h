// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/audiooutput.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace callboard {

struct OutputDevice {
    QByteArray id{}; ///< To remember it by.
    QString name{}; ///< By the system, for people. Foreign text.
    bool isDefault = false;
    bool operator==(const OutputDevice &) const = default;
};

/// The loudspeakers and headphones of this computer. For the window's thread.
class OutputDevices : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Asks the system the first time, which may take some 10 ms: not before somebody wants to listen.
    virtual QList<OutputDevice> devices() = 0;
    /// For the device with this id; "" is whatever the system prefers. Null when there is no such device.
    virtual OutputMaker makerFor(const QByteArray &id) = 0;

Q_SIGNALS:
    /// Something was plugged in or out, or the system prefers another one.
    void changed();
};

/// What Qt Multimedia finds.
class SystemOutputs : public OutputDevices {
    Q_OBJECT
public:
    explicit SystemOutputs(QObject *parent = nullptr);
    ~SystemOutputs() override;
    QList<OutputDevice> devices() override;
    OutputMaker makerFor(const QByteArray &id) override;

private:
    void beginWatching();
    class Watch;
    std::unique_ptr<Watch> m_watch;
};

} // namespace callboard
