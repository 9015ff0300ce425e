// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusObjectPath>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace callboard::test {

/// States by their numbers in AT-SPI.
enum class AccessibleState {
    Checked = 4,
    Editable = 7,
    Enabled = 8,
    Expandable = 9,
    Expanded = 10,
    Focusable = 11,
    Focused = 12,
    Selected = 23,
    Showing = 25,
    ManagesDescendants = 31,
    Invalid = 36,
    Default = 39,
    Checkable = 41,
};

/// Where AT-SPI finds an object: (so).
struct AccessibleReference {
    QString service;
    QDBusObjectPath path;
    bool operator==(const AccessibleReference &) const = default;
};

QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference);
const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference);

/// An object of another program, seen as assistive technology sees it: over AT-SPI on D-Bus, nothing else.
/// What is gone or refuses to answer gives empty values.
class AccessibleObject {
public:
    AccessibleObject() = default;
    AccessibleObject(const QDBusConnection &bus, AccessibleReference where);
    bool isValid() const { return m_bus && m_where.path.path() != u"/org/a11y/atspi/null"; }
    bool operator==(const AccessibleObject &other) const { return m_where == other.m_where; }

    QString name() const { return property("Accessible", "Name").toString(); }
    QString description() const { return property("Accessible", "Description").toString(); }
    QString role() const; ///< "push button", "list item"…
    bool is(AccessibleState state) const { return states() >> int(state) & 1; }
    quint64 states() const; ///< A bit for each.
    /// Names without the "org.a11y.atspi." in front.
    QStringList interfaces() const;
    bool offers(const QString &interface) const { return interfaces().contains(interface); }
    /// Of the objects that say what this one is called.
    QStringList labels() const;

    int childCount() const { return property("Accessible", "ChildCount").toInt(); }
    QList<AccessibleObject> children() const;
    AccessibleObject child(int index) const;
    AccessibleObject parent() const;

    // Action
    QStringList actions() const;
    bool act(const QString &action) const; ///< False: it has none of that name.
    /// What a click or Space does: "Press", else "Toggle".
    bool press() const;
    bool takeFocus() const;

    // Text, EditableText
    QString text() const;
    bool setText(const QString &text) const;

    // Table
    int rows() const { return property("Table", "NRows").toInt(); }
    int columns() const { return property("Table", "NColumns").toInt(); }
    AccessibleObject cell(int row, int column) const;
    QString columnTitle(int column) const;
    bool selectRow(int row) const;
    bool selectOnly(int row) const; ///< Where several could be selected.

    // Value
    double value() const { return property("Value", "CurrentValue").toDouble(); }

private:
    QVariant property(const char *interface, const char *name) const;
    QVariantList call(const char *interface, const QString &method, const QVariantList &arguments = {}) const;
    AccessibleObject objectIn(const QVariantList &answer) const;

    std::optional<QDBusConnection> m_bus;
    AccessibleReference m_where;
};

/// Whether an object is the one that is looked for.
using Wanted = std::function<bool(const AccessibleObject &)>;

/// Of what is shown within @p root, the first that is wanted, nearest first; invalid without one.
/// Does not look into tables and lists: their cells are asked for by row and column.
AccessibleObject findShown(const AccessibleObject &root, const Wanted &isWanted);
QList<AccessibleObject> allShown(const AccessibleObject &root, const Wanted &isWanted);
/// The first shown one of a role whose name, apart from marks of the writing direction, is @p name.
AccessibleObject findShown(const AccessibleObject &root, const QString &role, const QString &name);
/// Roles, names, descriptions and interfaces of what is shown, indented: for a failure's message.
QString outline(const AccessibleObject &root);
/// Without marks of the writing direction, which are not heard.
QString heard(const QString &name);

} // namespace callboard::test

Q_DECLARE_METATYPE(callboard::test::AccessibleReference)
