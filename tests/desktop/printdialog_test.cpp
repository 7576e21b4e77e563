// SPDX-FileCopyrightText: 2026 The Unknot developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/printdialog.h"

#include "desktop/services.h"

#include <QDBusUnixFileDescriptor>
#include <QFile>

#include <gmock/gmock.h>

#include <vector>

namespace unknot::test
{

namespace
{

using desktop::PrintDialog;
using testing::ElementsAre;
using Outcome = PrintDialog::Outcome;

// A portal that prints, and what it is asked.
class Printer : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Print")

public:
    Printer()
    {
        m_connection.bus().registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), this, QDBusConnection::ExportAllSlots);
        m_connection.bus().registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    // To the last that was asked: 0 done, 1 cancelled, 2 else.
    void answer(uint response, const QVariantMap &results = {})
    {
        auto said
            = QDBusMessage::createSignal(request.path(), QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        m_connection.bus().send(said << response << results);
    }
    [[nodiscard]] QDBusConnection &bus() { return m_connection.bus(); }

    bool isOld = false; // and names its requests as it likes
    QDBusObjectPath request;
    QString title, window;
    uint token = 0;
    QByteArray printed;

public Q_SLOTS:
    QDBusObjectPath PreparePrint(
        const QString &parent, const QString &of, const QVariantMap &, const QVariantMap &, const QVariantMap &options)
    {
        window = parent;
        title = of;
        return take(options);
    }
    QDBusObjectPath Print(const QString &, const QString &, const QDBusUnixFileDescriptor &file, const QVariantMap &options)
    {
        token = options.value(QStringLiteral("token")).toUInt();
        QFile handed;
        handed.open(file.fileDescriptor(), QIODevice::ReadOnly);
        printed = handed.readAll();
        return take(options);
    }

private:
    QDBusObjectPath take(const QVariantMap &options)
    {
        const QString name = isOld ? QStringLiteral("old%1").arg(++m_asked) : options.value(QStringLiteral("handle_token")).toString();
        request = QDBusObjectPath(QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(asker(), name));
        return request;
    }
    [[nodiscard]] QString asker() const { return client.mid(1).replace(u'.', u'_'); }

    Connection m_connection;
    int m_asked = 0;

public:
    QString client;
};

struct PrintDialogTest : testing::Test {
    void SetUp() override
    {
        printer.client = own.bus().baseService();
        QObject::connect(&dialog, &PrintDialog::ended, &dialog, [this](Outcome outcome) { outcomes.push_back(outcome); });
    }
    void settle()
    {
        for (int round = 0; round < 4; ++round) {
            Connection::wait(own.bus());
            Connection::wait(printer.bus());
        }
    }
    void begin()
    {
        dialog.print("%PDF of a report", QStringLiteral("Pain"), QStringLiteral("x11:1f"));
        settle();
    }
    void answer(uint response, const QVariantMap &results = {})
    {
        printer.answer(response, results);
        settle();
    }

    Connection own;
    Printer printer;
    PrintDialog dialog{own.bus()};
    std::vector<Outcome> outcomes;
};

} // namespace

TEST_F(PrintDialogTest, whatWasChosenIsHandedOverAndPrinted)
{
    begin();
    EXPECT_EQ(printer.title, QStringLiteral("Pain"));
    EXPECT_EQ(printer.window, QStringLiteral("x11:1f"));
    EXPECT_EQ(printer.printed, QByteArray()) << "nothing was chosen yet";
    answer(0, {{QStringLiteral("token"), 77U}});
    EXPECT_EQ(printer.token, 77U);
    EXPECT_EQ(printer.printed, QByteArray("%PDF of a report"));
    EXPECT_TRUE(outcomes.empty());
    answer(0);
    EXPECT_THAT(outcomes, ElementsAre(Outcome::HandedOver));
}

TEST_F(PrintDialogTest, cancelledPrintsNothingAndCanBeAskedAgain)
{
    begin();
    answer(1);
    EXPECT_THAT(outcomes, ElementsAre(Outcome::Cancelled));
    EXPECT_EQ(printer.printed, QByteArray());
    begin();
    answer(0, {{QStringLiteral("token"), 1U}});
    answer(0);
    EXPECT_THAT(outcomes, ElementsAre(Outcome::Cancelled, Outcome::HandedOver));
}

TEST_F(PrintDialogTest, whatThePortalCannotDoIsSaid)
{
    begin();
    answer(2);
    begin();
    answer(0, {{QStringLiteral("token"), 1U}});
    answer(2);
    EXPECT_THAT(outcomes, ElementsAre(Outcome::Failed, Outcome::Failed));
}

TEST_F(PrintDialogTest, aSecondOneWaitsForTheFirst)
{
    begin();
    begin();
    answer(1);
    EXPECT_THAT(outcomes, ElementsAre(Outcome::Cancelled));
}

TEST_F(PrintDialogTest, anOldPortalNamesItsRequestsItself)
{
    printer.isOld = true;
    begin();
    answer(0, {{QStringLiteral("token"), 5U}});
    answer(0);
    EXPECT_EQ(printer.token, 5U);
    EXPECT_THAT(outcomes, ElementsAre(Outcome::HandedOver));
}

TEST_F(PrintDialogTest, withoutAPortalOrABusItIsSaidAtOnce)
{
    printer.bus().unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
    begin();
    EXPECT_THAT(outcomes, ElementsAre(Outcome::NoDialog));
    PrintDialog none(QDBusConnection(QStringLiteral("no such bus")));
    QObject::connect(&none, &PrintDialog::ended, &none, [this](Outcome outcome) { outcomes.push_back(outcome); });
    none.print("%PDF", {});
    EXPECT_THAT(outcomes, ElementsAre(Outcome::NoDialog, Outcome::NoDialog));
}

} // namespace unknot::test

#include "printdialog_test.moc"
