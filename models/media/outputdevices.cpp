// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/media/outputdevices.h"

#include "models/media/sinkoutput.h"

#include <QMediaDevices>

namespace callboard {

class SystemOutputs::Watch {
public:
    QMediaDevices media;
};

SystemOutputs::SystemOutputs(QObject *parent)
    : OutputDevices(parent)
{
}

SystemOutputs::~SystemOutputs() = default;

void SystemOutputs::beginWatching()
{
    if (m_watch)
        return;
    m_watch = std::make_unique<Watch>();
    connect(&m_watch->media, &QMediaDevices::audioOutputsChanged, this, &OutputDevices::changed);
}

QList<OutputDevice> SystemOutputs::devices()
{
    beginWatching();
    QList<OutputDevice> devices;
    for (const QList<QAudioDevice> found = QMediaDevices::audioOutputs(); const QAudioDevice &device : found)
        devices << OutputDevice{device.id(), device.description(), device.isDefault()};
    return devices;
}

OutputMaker SystemOutputs::makerFor(const QByteArray &id)
{
    beginWatching();
    QAudioDevice chosen = id.isEmpty() ? QMediaDevices::defaultAudioOutput() : QAudioDevice();
    for (const QList<QAudioDevice> found = QMediaDevices::audioOutputs(); const QAudioDevice &device : found)
        if (!id.isEmpty() && device.id() == id)
            chosen = device;
    if (chosen.isNull())
        return nullptr;
    return [chosen] {
        return std::make_unique<SinkOutput>(chosen);
    };
}

} // namespace callboard
