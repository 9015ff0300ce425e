// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace callboard {

/// What is kept of a passphrase: enough to know it again, too little to find it by anything but trying, and
/// slow to try. As text "pbkdf2-sha256:ROUNDS:SALT:KEY", the last two in base64.
class Passphrase {
public:
    static constexpr int fewestLetters = 4;
    static constexpr int usualRounds = 200'000; ///< A quarter of a second on a small computer.
    static constexpr int mostRounds = 5'000'000; ///< More in a file would be a window that hangs.

    /// With a salt of its own each time. @p text may be of any script; it is the same however its letters are
    /// composed, and blanks at its ends count.
    static Passphrase of(const QString &text, int rounds = usualRounds);
    /// Absent when it is not such a text.
    static std::optional<Passphrase> fromText(const QString &text);

    QString toText() const;
    /// Takes as long as making it, right or wrong.
    bool fits(const QString &text) const;
    bool operator==(const Passphrase &) const = default;

private:
    Passphrase() = default;

    int m_rounds = 0;
    QByteArray m_salt;
    QByteArray m_key;
};

} // namespace callboard
