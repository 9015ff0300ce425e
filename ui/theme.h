// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/enums.h"

#include <QColor>
#include <QIcon>
#include <QObject>
#include <QPalette>

class QApplication;

namespace callboard {

/// Colours, spacing and icons of the window. Widgets ask here and nowhere else; on changed() they ask again.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Theme(QApplication &application);
    void setScheme(Scheme scheme); ///< System follows the desktop's palette and its changes.
    bool isDark() const;

    /// Text-grade colour of a status: at least 4.5:1 against the base colour of this scheme, and apart from the others
    /// for the common kinds of colour blindness. Never the only mark: an icon and the word go with it.
    QColor statusColour(CallStatus status) const;
    QColor statusFill(CallStatus status) const; ///< For bars and badges: 3:1 against the base colour.
    QColor accent() const;
    QColor muted() const;   ///< Secondary text, at least 4.5:1.
    QColor border() const;  ///< Hairlines.
    QColor warning() const; ///< Text and icons of warnings.
    QColor raised() const;  ///< Cards and bars that stand out from the window.

    /// Bundled SVG by freedesktop-like name ("call-missed", "edit-find"), drawn in @p colour (text colour by default)
    /// at any scale. The system's icon theme is not asked: the set must look the same everywhere.
    QIcon icon(const QString &name, QColor colour = {}) const;

    static constexpr int space = 8; ///< Base unit of spacing in device-independent pixels.

Q_SIGNALS:
    void changed();

private:
    QApplication &m_application;
    Scheme m_scheme = Scheme::System;
    QPalette m_systemPalette;
};

} // namespace callboard
