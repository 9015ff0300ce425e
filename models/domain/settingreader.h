// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QSettings>

#include <optional>

namespace callboard {

/// What stands in a settings file and cannot be used, by key, as it was written there.
using UnusableSettings = QMap<QString, QString>;

/// Reads what people may have written by hand into a settings file: each value is checked, and what cannot be
/// used is remembered, so that whoever shows the setting can say so.
class SettingReader {
public:
    explicit SettingReader(const QSettings &settings)
        : m_settings(settings)
    {
    }

    /// The text that @p isUsable accepts, without blanks around it; absent: there is none.
    template<typename IsUsable> std::optional<QString> text(const QString &key, IsUsable isUsable)
    {
        const QString value = written(key);
        if (value.isEmpty())
            return {};
        if (isUsable(value))
            return value;
        m_unusable.insert(key, value);
        return {};
    }
    std::optional<QString> text(const QString &key)
    {
        return text(key, [](const QString &) { return true; });
    }
    std::optional<bool> flag(const QString &key)
    {
        const auto isOn = [](const QString &word) {
            return QStringList{QStringLiteral("true"), QStringLiteral("1"), QStringLiteral("yes"),
                               QStringLiteral("on")}
                .contains(word, Qt::CaseInsensitive);
        };
        const auto isOff = [](const QString &word) {
            return QStringList{QStringLiteral("false"), QStringLiteral("0"), QStringLiteral("no"),
                               QStringLiteral("off")}
                .contains(word, Qt::CaseInsensitive);
        };
        const auto word = text(key, [&](const QString &value) { return isOn(value) || isOff(value); });
        return word ? std::optional(isOn(*word)) : std::nullopt;
    }
    /// Both ends included.
    std::optional<qint64> number(const QString &key, qint64 least, qint64 most)
    {
        const auto isUsable = [&](const QString &value) {
            bool isNumber = false;
            const qint64 found = value.toLongLong(&isNumber);
            return isNumber && found >= least && found <= most;
        };
        const auto value = text(key, isUsable);
        return value ? std::optional(value->toLongLong()) : std::nullopt;
    }

    const UnusableSettings &unusable() const { return m_unusable; }

private:
    /// A text with commas is read from the file as a list.
    QString written(const QString &key) const
    {
        const QVariant value = m_settings.value(key);
        const bool isList = value.typeId() == QMetaType::QStringList;
        return (isList ? value.toStringList().join(QStringLiteral(", ")) : value.toString()).trimmed();
    }

    const QSettings &m_settings;
    UnusableSettings m_unusable;
};

} // namespace callboard
