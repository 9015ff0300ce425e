// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessibleobject.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>

namespace callboard::test {

using namespace Qt::StringLiterals;

QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleReference &reference)
{
    argument.beginStructure();
    argument << reference.service << reference.path;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleReference &reference)
{
    argument.beginStructure();
    argument >> reference.service >> reference.path;
    argument.endStructure();
    return argument;
}

namespace {

constexpr int longestAnswer = 60'000; // ms; nothing is measured by it
constexpr uint labelledBy = 2; ///< A relation, by its number in AT-SPI.

using Relation = QPair<uint, QList<AccessibleReference>>;

bool has(quint64 states, AccessibleState state)
{
    return states >> int(state) & 1;
}

void collect(const AccessibleObject &root, const Wanted &isWanted, bool onlyFirst,
             QList<AccessibleObject> &found)
{
    QList<AccessibleObject> waiting = root.children();
    for (int i = 0; i < waiting.size(); ++i) {
        const AccessibleObject object = waiting.at(i);
        const quint64 states = object.states(); // each question is a way to the other program and back
        if (!has(states, AccessibleState::Showing))
            continue;
        if (isWanted(object))
            found << object;
        if (onlyFirst && !found.isEmpty())
            return;
        if (!has(states, AccessibleState::ManagesDescendants))
            waiting += object.children();
    }
}

void describe(const AccessibleObject &object, int depth, QString &text)
{
    text += QString(2 * depth, u' ') + object.role() + u" “"_s + object.name() + u'”';
    if (const QString description = object.description(); !description.isEmpty())
        text += u" — "_s + description.left(80);
    text += u" ["_s + object.interfaces().join(u' ') + u"]\n"_s;
    if (object.is(AccessibleState::ManagesDescendants))
        return;
    const QList<AccessibleObject> children = object.children();
    for (const AccessibleObject &child : children) {
        if (child.is(AccessibleState::Showing))
            describe(child, depth + 1, text);
    }
}

} // namespace

AccessibleObject::AccessibleObject(const QDBusConnection &bus, AccessibleReference where)
    : m_bus(bus)
    , m_where(std::move(where))
{
    qDBusRegisterMetaType<AccessibleReference>();
}

QVariantList AccessibleObject::call(const char *interface, const QString &method,
                                    const QVariantList &arguments) const
{
    if (!m_bus)
        return {};
    const QString name = QLatin1StringView(interface).startsWith("org."_L1)
        ? QLatin1StringView(interface)
        : u"org.a11y.atspi."_s + QLatin1StringView(interface);
    QDBusMessage message = QDBusMessage::createMethodCall(m_where.service, m_where.path.path(), name, method);
    message.setArguments(arguments);
    const QDBusMessage answer = m_bus->call(message, QDBus::Block, longestAnswer);
    return answer.type() == QDBusMessage::ReplyMessage ? answer.arguments() : QVariantList();
}

QVariant AccessibleObject::property(const char *interface, const char *name) const
{
    const QVariantList answer =
        call("org.freedesktop.DBus.Properties", u"Get"_s,
             {u"org.a11y.atspi."_s + QLatin1StringView(interface), QString::fromLatin1(name)});
    return answer.isEmpty() ? QVariant() : answer.first().value<QDBusVariant>().variant();
}

AccessibleObject AccessibleObject::objectIn(const QVariantList &answer) const
{
    if (answer.isEmpty())
        return {};
    const auto where = qdbus_cast<AccessibleReference>(answer.first());
    return where.path.path().isEmpty() ? AccessibleObject() : AccessibleObject(*m_bus, where);
}

QString AccessibleObject::role() const
{
    return call("Accessible", u"GetRoleName"_s).value(0).toString();
}

quint64 AccessibleObject::states() const
{
    const QVariantList answer = call("Accessible", u"GetState"_s);
    const auto halves = answer.isEmpty() ? QList<uint>() : qdbus_cast<QList<uint>>(answer.first());
    return halves.value(0) | quint64(halves.value(1)) << 32;
}

QStringList AccessibleObject::interfaces() const
{
    QStringList names = call("Accessible", u"GetInterfaces"_s).value(0).toStringList();
    names.replaceInStrings(u"org.a11y.atspi."_s, QString());
    return names;
}

QStringList AccessibleObject::labels() const
{
    QStringList names;
    const QVariantList answer = call("Accessible", u"GetRelationSet"_s);
    if (answer.isEmpty())
        return names;
    const auto all = answer.first().value<QDBusArgument>();
    all.beginArray();
    while (!all.atEnd()) {
        uint kind = 0;
        QList<AccessibleReference> others;
        all.beginStructure();
        all >> kind >> others;
        all.endStructure();
        for (const AccessibleReference &other : std::as_const(others)) {
            if (kind == labelledBy)
                names << AccessibleObject(*m_bus, other).name();
        }
    }
    all.endArray();
    return names;
}

QList<AccessibleObject> AccessibleObject::children() const
{
    QList<AccessibleObject> found;
    const QVariantList answer = call("Accessible", u"GetChildren"_s);
    if (answer.isEmpty())
        return found;
    const auto references = qdbus_cast<QList<AccessibleReference>>(answer.first());
    for (const AccessibleReference &reference : references)
        found << AccessibleObject(*m_bus, reference);
    return found;
}

AccessibleObject AccessibleObject::child(int index) const
{
    return objectIn(call("Accessible", u"GetChildAtIndex"_s, {index}));
}

AccessibleObject AccessibleObject::parent() const
{
    const QVariant answer = property("Accessible", "Parent");
    return answer.isValid() ? objectIn({answer}) : AccessibleObject();
}

QStringList AccessibleObject::actions() const
{
    QStringList names;
    const int count = property("Action", "NActions").toInt();
    for (int i = 0; i < count; ++i)
        names << call("Action", u"GetName"_s, {i}).value(0).toString();
    return names;
}

bool AccessibleObject::act(const QString &action) const
{
    const int index = int(actions().indexOf(action));
    return index >= 0 && call("Action", u"DoAction"_s, {index}).value(0).toBool();
}

bool AccessibleObject::press() const
{
    return act(u"Press"_s) || act(u"Toggle"_s);
}

bool AccessibleObject::takeFocus() const
{
    return act(u"SetFocus"_s);
}

QString AccessibleObject::text() const
{
    return call("Text", u"GetText"_s, {0, -1}).value(0).toString();
}

bool AccessibleObject::setText(const QString &text) const
{
    return call("EditableText", u"SetTextContents"_s, {text}).value(0).toBool();
}

AccessibleObject AccessibleObject::cell(int row, int column) const
{
    return objectIn(call("Table", u"GetAccessibleAt"_s, {row, column}));
}

QString AccessibleObject::columnTitle(int column) const
{
    return call("Table", u"GetColumnDescription"_s, {column}).value(0).toString();
}

bool AccessibleObject::selectRow(int row) const
{
    return call("Table", u"AddRowSelection"_s, {row}).value(0).toBool();
}

bool AccessibleObject::selectOnly(int row) const
{
    const QVariantList answer = call("Table", u"GetSelectedRows"_s);
    const auto selected = answer.isEmpty() ? QList<int>() : qdbus_cast<QList<int>>(answer.first());
    for (const int other : selected) {
        if (other != row)
            call("Table", u"RemoveRowSelection"_s, {other});
    }
    return selected.contains(row) || selectRow(row);
}

AccessibleObject findShown(const AccessibleObject &root, const Wanted &isWanted)
{
    QList<AccessibleObject> found;
    collect(root, isWanted, true, found);
    return found.value(0);
}

QList<AccessibleObject> allShown(const AccessibleObject &root, const Wanted &isWanted)
{
    QList<AccessibleObject> found;
    collect(root, isWanted, false, found);
    return found;
}

AccessibleObject findShown(const AccessibleObject &root, const QString &role, const QString &name)
{
    return findShown(root, [&role, &name](const AccessibleObject &object) {
        return object.role() == role && heard(object.name()) == name;
    });
}

QString outline(const AccessibleObject &root)
{
    QString text;
    describe(root, 0, text);
    return text;
}

QString heard(const QString &name)
{
    QString plain;
    for (const QChar letter : name) {
        if (letter.category() != QChar::Other_Format)
            plain += letter;
    }
    return plain;
}

} // namespace callboard::test
