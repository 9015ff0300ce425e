// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/media/nulloutput.h"
#include "models/media/outputdevices.h"

#include <QMap>

namespace callboard {

/// Devices that a test plugs in and out. The one that was plugged in first is the system's choice.
class FakeOutputs : public OutputDevices {
public:
    void plug(const QByteArray &id, const std::shared_ptr<NullSink> &sink)
    {
        m_order << id;
        m_sinks[id] = sink;
        Q_EMIT changed();
    }
    void unplug(const QByteArray &id)
    {
        m_order.removeAll(id);
        m_sinks.take(id)->lose();
        Q_EMIT changed();
    }
    QList<OutputDevice> devices() override
    {
        QList<OutputDevice> devices;
        for (const QByteArray &id : std::as_const(m_order))
            devices << OutputDevice{id, QString::fromUtf8(id), id == m_order.first()};
        return devices;
    }
    OutputMaker makerFor(const QByteArray &id) override
    {
        const QByteArray wanted = id.isEmpty() && !m_order.isEmpty() ? m_order.first() : id;
        return m_sinks.contains(wanted) ? m_sinks.value(wanted)->maker() : nullptr;
    }

private:
    QList<QByteArray> m_order;
    QMap<QByteArray, std::shared_ptr<NullSink>> m_sinks;
};

} // namespace callboard
