// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/live/noticesettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace callboard {

namespace {

using Incoming = NoticeSettings::Incoming;

QString keyOf(Incoming incoming)
{
    switch (incoming) {
    case Incoming::Nothing:
        return u"nothing"_s;
    case Incoming::PopUp:
        return u"pop-up"_s;
    case Incoming::Notification:
        return u"notification"_s;
    }
    Q_UNREACHABLE();
    return {};
}

Incoming incomingFrom(const QString &key, Incoming otherwise)
{
    for (const Incoming incoming : {Incoming::Nothing, Incoming::PopUp, Incoming::Notification}) {
        if (key == keyOf(incoming))
            return incoming;
    }
    return otherwise;
}

QTime timeFrom(const QVariant &value, QTime otherwise)
{
    const QTime time = QTime::fromString(value.toString(), u"HH:mm"_s);
    return time.isValid() ? time : otherwise;
}

} // namespace

NoticeSettings NoticeSettings::read(const QSettings &settings, bool byDefault)
{
    NoticeSettings read;
    read.missed = settings.value(u"notices/missed"_s, byDefault).toBool();
    read.incoming = incomingFrom(settings.value(u"notices/incoming"_s).toString(),
                                 byDefault ? read.incoming : Incoming::Nothing);
    read.showsNames = settings.value(u"notices/names"_s, read.showsNames).toBool();
    read.quiet.isOn = settings.value(u"notices/quiet"_s, read.quiet.isOn).toBool();
    read.quiet.from = timeFrom(settings.value(u"notices/quietFrom"_s), read.quiet.from);
    read.quiet.until = timeFrom(settings.value(u"notices/quietUntil"_s), read.quiet.until);
    read.keepsRunning = settings.value(u"notices/tray"_s, read.keepsRunning).toBool();
    return read;
}

void NoticeSettings::write(QSettings &settings) const
{
    settings.setValue(u"notices/missed"_s, missed);
    settings.setValue(u"notices/incoming"_s, keyOf(incoming));
    settings.setValue(u"notices/names"_s, showsNames);
    settings.setValue(u"notices/quiet"_s, quiet.isOn);
    settings.setValue(u"notices/quietFrom"_s, quiet.from.toString(u"HH:mm"_s));
    settings.setValue(u"notices/quietUntil"_s, quiet.until.toString(u"HH:mm"_s));
    settings.setValue(u"notices/tray"_s, keepsRunning);
    settings.sync();
}

} // namespace callboard
