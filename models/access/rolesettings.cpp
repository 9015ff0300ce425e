// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/access/rolesettings.h"

namespace callboard {

namespace {

bool isRole(const QString &key)
{
    return roleFromKey(key).has_value();
}

std::optional<Passphrase> passphraseAt(SettingReader &reader, const QString &key)
{
    const auto text =
        reader.text(key, [](const QString &written) { return Passphrase::fromText(written).has_value(); });
    return text ? Passphrase::fromText(*text) : std::nullopt;
}

/// What cannot be read stays as it is until there is another.
void writePassphrase(QSettings &settings, const QString &key, const std::optional<Passphrase> &passphrase,
                     bool isUnusable)
{
    if (passphrase)
        settings.setValue(key, passphrase->toText());
    else if (!isUnusable)
        settings.remove(key);
}

} // namespace

RoleSettings RoleSettings::read(const QSettings &settings)
{
    SettingReader reader(settings);
    RoleSettings read;
    read.start = roleFromKey(reader.text(startKey, isRole).value_or(QString())).value_or(Role::Owner);
    read.owner = passphraseAt(reader, ownerKey);
    read.supervisor = passphraseAt(reader, supervisorKey);
    read.lockMinutes = int(reader.number(minutesKey, 0, mostMinutes).value_or(usualMinutes));
    read.unusable = reader.unusable();
    return read;
}

void RoleSettings::write(QSettings &settings) const
{
    if (start == Role::Owner)
        settings.remove(startKey);
    else
        settings.setValue(startKey, keyOf(start));
    if (lockMinutes == usualMinutes)
        settings.remove(minutesKey);
    else
        settings.setValue(minutesKey, lockMinutes);
    writePassphrase(settings, ownerKey, owner, unusable.contains(ownerKey));
    writePassphrase(settings, supervisorKey, supervisor, unusable.contains(supervisorKey));
    settings.sync();
}

} // namespace callboard
