// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <gmock/gmock.h>

#include <algorithm>
#include <set>

// Holds what the program asks a translation for against what lupdate finds to be translated: a text
// that the tool does not see, or files under another context, stays English whatever a translator does.
namespace unknot::test
{

namespace
{

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using Faults = std::vector<std::string>;

struct Message {
    QString file, context, text;
};
using Messages = std::vector<Message>;

QString read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return QString::fromUtf8(file.readAll());
}

void write(const QString &path, const QByteArray &text)
{
    EXPECT_TRUE(QFileInfo(path).dir().mkpath(QStringLiteral(".")));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly)) << path.toStdString();
    file.write(text);
}

// Files relative to the folder, of lupdate's .ts, which names them relative to itself.
Messages messagesIn(const QString &ts, const QDir &root)
{
    Messages messages;
    QString context;
    std::set<QString> files; // of the message that is read
    QXmlStreamReader xml(read(ts));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            files.clear();
        else if (xml.name() == u"location") {
            const QString named = QFileInfo(ts).dir().filePath(xml.attributes().value(QStringLiteral("filename")).toString());
            files.insert(root.relativeFilePath(QFileInfo(named).canonicalFilePath()));
        } else if (xml.name() == u"source") {
            const QString text = xml.readElementText();
            for (const QString &file : files)
                messages.push_back({file, context, text});
        }
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    return messages;
}

// What is wrong with how a text writes a count or a share: "1 of 1 times" comes of a noun that does not know
// its number, so a noun follows %n alone; and a share is written "30%".
QString countFault(const QString &text)
{
    static const QRegularExpression nouns(QStringLiteral(
        R"((?<!the )%[0-9L]+ (points?|sessions?|times?|days?|hours?|weeks?|seconds?|minutes?|holds?|places?|areas?|answers?|entries|things?|muscles?|questions?)\b)"));
    static const QRegularExpression others(QStringLiteral(R"([0-9] %(?![0-9nL])|%[0-9nL]+ %(?![0-9nL])|\b(\w+) and \1\b|\w\(s\))"));
    for (const QRegularExpression &wrong : {nouns, others}) {
        if (const auto found = wrong.match(text); found.hasMatch())
            return found.captured();
    }
    return {};
}

// What a literal, or several beside each other, stand for.
QString valueOf(const QString &literals)
{
    static const QRegularExpression piece(QStringLiteral(R"re("((?:[^"\\]|\\.)*+)")re"));
    static const QRegularExpression escape(QStringLiteral(R"(\\(?:u([0-9A-Fa-f]{4})|(.)))"));
    QString value;
    for (const auto &literal : piece.globalMatch(literals)) {
        const QString raw = literal.captured(1);
        qsizetype at = 0;
        for (const auto &found : escape.globalMatch(raw)) {
            value += raw.mid(at, found.capturedStart() - at);
            const QString code = found.captured(1), plain = found.captured(2);
            value += !code.isEmpty() ? QString(QChar(code.toUShort(nullptr, 16))) : plain == u"n" ? QStringLiteral("\n") : plain;
            at = found.capturedEnd();
        }
        value += raw.mid(at);
    }
    return value;
}

struct Call {
    QString of; // "Naming" of Naming::tr(...)
    QString literals; // empty: the text comes from elsewhere
};

// Comments, texts and characters are passed over: what looks like a call in them is none. Neither is
// the translate() of a painter.
std::vector<Call> callsIn(const QString &source)
{
    static const QRegularExpression form(
        QStringLiteral(R"re((?<passed>//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\g{-1}"|"(?:[^"\\]|\\.)*+"|(?<![0-9A-Za-z])'(?:[^'\\\n]|\\.)*+'))re"
                       R"re(|(?:\b(?<of>\w+)::)?\b(?:tr\(|qsTr\(|translate\((?=\s*"))\s*(?<text>(?:"(?:[^"\\]|\\.)*+"\s*\+?\s*)*+))re"),
        QRegularExpression::DotMatchesEverythingOption);
    std::vector<Call> calls;
    for (const auto &found : form.globalMatch(source)) {
        if (!found.hasCaptured(u"passed"))
            calls.push_back({found.captured(u"of"), found.captured(u"text")});
    }
    return calls;
}

std::set<QString> contextsIn(const QString &source, const QString &macro)
{
    const QRegularExpression form(macro + QStringLiteral(R"re(\(\s*"?([\w:]+))re"));
    std::set<QString> contexts;
    for (const auto &found : form.globalMatch(source))
        contexts.insert(found.captured(1));
    return contexts;
}

bool knows(const Messages &messages, const QString &file, const Call &call)
{
    return std::ranges::any_of(messages, [&, text = valueOf(call.literals)](const Message &message) {
        return message.file == file && message.text == text && (call.of.isEmpty() || message.context.endsWith("::" + call.of));
    });
}

void addFaultsOf(const QString &file, const QString &source, const Messages &messages, Faults &faults)
{
    static const QRegularExpression ownWay(QStringLiteral(R"(QCoreApplication::translate|\btr\s*(?:\(\s*const\s+char|=\s*\[))"));
    const std::string start = file.toStdString() + ": ";
    if (const auto found = ownWay.match(source); found.hasMatch())
        faults.push_back(start + "a way of its own to translate: " + found.captured().toStdString());
    const auto asked = contextsIn(source, QStringLiteral("Q_DECLARE_TR_FUNCTIONS"));
    const auto tables = contextsIn(source, QStringLiteral("QT_TRANSLATE_NOOP"));
    for (const QString &context : tables) {
        if (!asked.contains(context))
            faults.push_back(start + "nothing asks for the context of a table: " + context.toStdString());
    }
    for (const Call &call : callsIn(source)) {
        if (call.literals.isEmpty() ? tables.empty() : !knows(messages, file, call))
            faults.push_back(
                start + "lost to lupdate: " + (call.literals.isEmpty() ? "a text from elsewhere" : call.literals.toStdString()));
    }
}

// Of src/ and ui/ under the folder.
Faults faultsIn(const QDir &root, Messages &messages)
{
    const QTemporaryDir folder;
    const QString ts = folder.filePath(QStringLiteral("all.ts"));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(UNKNOT_LUPDATE),
        {"-silent", "-locations", "absolute", root.filePath(QStringLiteral("src")), root.filePath(QStringLiteral("ui")), "-ts", ts});
    EXPECT_TRUE(lupdate.waitForFinished(-1)) << lupdate.errorString().toStdString();
    EXPECT_EQ(lupdate.exitCode(), 0);
    Faults faults;
    for (const QString &line : QString::fromUtf8(lupdate.readAll()).split(u'\n', Qt::SkipEmptyParts))
        faults.push_back("lupdate: " + line.toStdString());
    messages = messagesIn(ts, root);
    QDirIterator files(root.path(), {"*.h", "*.cpp", "*.qml", "*.js"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = root.relativeFilePath(files.next());
        if (file.startsWith(u"src/") || file.startsWith(u"ui/"))
            addFaultsOf(file, read(files.filePath()), messages, faults);
    }
    return faults;
}

// Of one source with that much in a room's namespace, and of a QML file.
Faults faultsOf(const QByteArray &source, const QByteArray &qml = "Item { }")
{
    const QTemporaryDir folder;
    const QDir root(QFileInfo(folder.path()).canonicalFilePath());
    write(root.filePath(QStringLiteral("src/present/example.cpp")),
        "namespace unknot::present\n{\nnamespace\n{\nstruct Example {\n    Q_DECLARE_TR_FUNCTIONS(unknot::present::Example)\n};\n" + source
            + "\n}\n}\n");
    write(root.filePath(QStringLiteral("ui/Example.qml")), "import QtQuick\n" + qml);
    Messages messages;
    return faultsIn(root, messages);
}

} // namespace

TEST(Translation, everyTextIsFoundUnderItsContext)
{
    Messages messages;
    EXPECT_THAT(faultsIn(QDir(QFileInfo(QStringLiteral(UNKNOT_SOURCE_DIR)).canonicalFilePath()), messages), IsEmpty());
    EXPECT_GT(messages.size(), 500U) << "looked in the wrong place";
}

TEST(Translation, countsKnowTheirNumberAndSharesAreWrittenOneWay)
{
    EXPECT_EQ(countFault(QStringLiteral("It came %1 of %2 times.")), QStringLiteral("%2 times"));
    EXPECT_EQ(countFault(QStringLiteral("%1 %")), QStringLiteral("%1 %"));
    EXPECT_EQ(countFault(QStringLiteral("thumb and thumb")), QStringLiteral("thumb and thumb"));
    EXPECT_EQ(countFault(QStringLiteral("Next: the %1 hold")), QString()) << "which one, not how many";
    EXPECT_EQ(countFault(QStringLiteral("%1 of %n times, 30%, %1 %2")), QString());
    Messages messages;
    faultsIn(QDir(QFileInfo(QStringLiteral(UNKNOT_SOURCE_DIR)).canonicalFilePath()), messages);
    for (const Message &message : messages)
        EXPECT_EQ(countFault(message.text), QString()) << message.file.toStdString() << ": " << message.text.toStdString();
}

TEST(Translation, textsAsTheHouseWritesThemAreFound)
{
    EXPECT_THAT(faultsOf(R"(QString a() { return Example::tr("One \"word\"\n" "and more"); } // tr("none"))"), IsEmpty());
    EXPECT_THAT(faultsOf(R"(const char *b = QT_TRANSLATE_NOOP("unknot::present::Example", "Two"); QString c() { return Example::tr(b); })"),
        IsEmpty());
    EXPECT_THAT(faultsOf("", R"(Text { text: qsTr("It\u2019s" + " three") })"), IsEmpty());
}

TEST(Translation, textOfAFreeFunctionIsLost)
{
    const Faults faults = faultsOf(R"(QString tr(const char *text) { return QCoreApplication::translate("history", text); }
QString a() { return tr("not rated"); })");
    EXPECT_THAT(faults, testing::Contains(HasSubstr("lupdate: ")));
    EXPECT_THAT(faults, testing::Contains(HasSubstr("a way of its own")));
}

TEST(Translation, textOfALambdaIsLost)
{
    EXPECT_THAT(faultsOf(R"(const auto tr = [](const char *text) { return Example::tr(text); };)"),
        ElementsAre(HasSubstr("a way of its own"), HasSubstr("a text from elsewhere")));
}

TEST(Translation, textFromATableThatNothingMarksIsLost)
{
    EXPECT_THAT(faultsOf(R"(const char *names[] = {"left"}; QString a() { return Example::tr(names[0]); })"),
        ElementsAre(HasSubstr("a text from elsewhere")));
    EXPECT_THAT(faultsOf("", R"(Text { text: qsTr(visible ? "Seen" : "Hidden") })"), ElementsAre(HasSubstr("a text from elsewhere")));
}

TEST(Translation, tableUnderAnotherContextIsLost)
{
    EXPECT_THAT(faultsOf(R"(const char *a = QT_TRANSLATE_NOOP("sheet", "Palms"); QString b() { return Example::tr(a); })"),
        ElementsAre(HasSubstr("nothing asks for the context of a table: sheet")));
}

TEST(Translation, textUnderAnotherContextIsLost)
{
    EXPECT_THAT(faultsOf(R"(struct Other { Q_DECLARE_TR_FUNCTIONS(unknot::present::Example) };
QString a() { return Other::tr("Four"); })"),
        ElementsAre(HasSubstr("lost to lupdate: \"Four\"")));
}

} // namespace unknot::test
