// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connectdialog.h"

#include "ui/widgets/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

namespace {

const QString sslMode = QStringLiteral("sslmode");

struct TlsMode {
    const char *mode;
    const char *name;
    const char *text;
};

/// What each mode means, in words; an empty mode leaves the choice to Location::sslMode().
constexpr TlsMode tlsModes[] = {
    {"", QT_TRANSLATE_NOOP("ui::ConnectDialog", "As safe as the server allows (recommended)"),
     QT_TRANSLATE_NOOP("ui::ConnectDialog",
                       "Encrypted, and the server must prove that it is the right one. A server "
                       "on this machine needs neither.")},
    {"verify-full", QT_TRANSLATE_NOOP("ui::ConnectDialog", "Verified: certificate and host name"),
     QT_TRANSLATE_NOOP("ui::ConnectDialog",
                       "Encrypted, and the server must prove that it is the right one.")},
    {"verify-ca", QT_TRANSLATE_NOOP("ui::ConnectDialog", "Verified: certificate only"),
     QT_TRANSLATE_NOOP("ui::ConnectDialog",
                       "Encrypted. Any server with a certificate of the same authority passes.")},
    {"require", QT_TRANSLATE_NOOP("ui::ConnectDialog", "Encrypted, not verified"),
     QT_TRANSLATE_NOOP("ui::ConnectDialog", "Encrypted, but nobody checks who answers.")},
    {"disable", QT_TRANSLATE_NOOP("ui::ConnectDialog", "Not encrypted"),
     QT_TRANSLATE_NOOP("ui::ConnectDialog", "Everything, the password too, can be read on the way.")},
};

} // namespace

ConnectDialog::ConnectDialog(const QList<Profile> &profiles, QWidget *parent)
    : QDialog(parent), m_profiles(profiles), m_saved(new QComboBox(this)), m_name(new QLineEdit(this)),
      m_host(new QLineEdit(this)), m_port(new QLineEdit(this)), m_database(new QLineEdit(this)),
      m_user(new QLineEdit(this)), m_tls(new QComboBox(this)), m_tlsText(new QLabel(this)),
      m_password(new QLineEdit(this)), m_keep(new QCheckBox(tr("&Keep the password in the keychain"), this)),
      m_problem(new QLabel(this))
{
    setObjectName(QStringLiteral("connectDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Connect to a server"));
    build();
    explainTls();
    updateButtons();
}

void ConnectDialog::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(tokens::space5, tokens::space5, tokens::space5, tokens::space4);
    layout->setSpacing(tokens::space3);
    layout->addLayout(createForm());
    layout->addWidget(m_problem);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_connect = buttons->addButton(tr("C&onnect"), QDialogButtonBox::AcceptRole);
    m_connect->setObjectName(QStringLiteral("connectStart"));
    m_connect->setDefault(true);
    layout->addWidget(buttons);
    setMinimumWidth(500);
    m_problem->setObjectName(QStringLiteral("connectProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_connect, &QPushButton::clicked, this,
            [this] { Q_EMIT connectWanted(profile(), m_password->text(), m_keep->isChecked()); });
    connect(m_saved, &QComboBox::activated, this, &ConnectDialog::showProfile);
    connect(m_tls, &QComboBox::currentIndexChanged, this, &ConnectDialog::explainTls);
    connect(m_database, &QLineEdit::textChanged, this, &ConnectDialog::updateButtons);
}

QFormLayout *ConnectDialog::createForm()
{
    m_name->setObjectName(QStringLiteral("connectName"));
    m_host->setObjectName(QStringLiteral("connectHost"));
    m_port->setObjectName(QStringLiteral("connectPort"));
    m_database->setObjectName(QStringLiteral("connectDatabase"));
    m_user->setObjectName(QStringLiteral("connectUser"));
    m_tls->setObjectName(QStringLiteral("connectTls"));
    m_password->setObjectName(QStringLiteral("connectPassword"));
    m_keep->setObjectName(QStringLiteral("connectKeep"));
    m_name->setPlaceholderText(tr("to find it again; may stay empty"));
    m_host->setPlaceholderText(tr("this machine"));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_password->setEchoMode(QLineEdit::Password);
    m_keep->setChecked(true);
    m_tlsText->setWordWrap(true);
    m_tlsText->setFont(tokens::caption(font()));
    m_saved->addItem(tr("A new connection"));
    for (const Profile &saved : std::as_const(m_profiles))
        m_saved->addItem(saved.name);
    for (const TlsMode &mode : tlsModes)
        m_tls->addItem(tr(mode.name), QString::fromLatin1(mode.mode));
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!m_profiles.isEmpty())
        form->addRow(tr("&Saved connections"), m_saved);
    else
        m_saved->hide();
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Host"), m_host);
    form->addRow(tr("P&ort"), m_port);
    form->addRow(tr("&Database"), m_database);
    form->addRow(tr("&User"), m_user);
    form->addRow(tr("&Encryption"), m_tls);
    form->addRow(QString(), m_tlsText);
    form->addRow(tr("&Password"), m_password);
    form->addRow(QString(), m_keep);
    return form;
}

void ConnectDialog::showProfile(int index)
{
    const Profile shown = index > 0 ? m_profiles.at(index - 1) : Profile();
    m_name->setText(shown.name);
    m_host->setText(shown.location.host);
    m_port->setText(shown.location.port);
    m_database->setText(shown.location.database);
    m_user->setText(shown.location.user);
    m_tls->setCurrentIndex(std::max(0, m_tls->findData(shown.location.options.value(sslMode))));
    m_password->clear();
}

Profile ConnectDialog::profile() const
{
    Profile profile;
    if (m_saved->currentIndex() > 0)
        profile.location.options = m_profiles.at(m_saved->currentIndex() - 1).location.options;
    profile.name = m_name->text().trimmed();
    profile.location.backend = store::Backend::PostgreSql;
    profile.location.host = m_host->text().trimmed();
    profile.location.port = m_port->text().trimmed();
    profile.location.database = m_database->text().trimmed();
    profile.location.user = m_user->text().trimmed();
    const QString mode = m_tls->currentData().toString();
    if (mode.isEmpty())
        profile.location.options.remove(sslMode);
    else
        profile.location.options.insert(sslMode, mode);
    return profile;
}

void ConnectDialog::explainTls()
{
    m_tlsText->setText(tr(tlsModes[std::max(0, m_tls->currentIndex())].text));
}

void ConnectDialog::updateButtons()
{
    m_connect->setEnabled(!m_busy && !m_database->text().trimmed().isEmpty());
}

void ConnectDialog::showProblem(const domain::Error &error)
{
    setBusy(false);
    QPalette warning = palette();
    warning.setColor(QPalette::WindowText, tokens::errorText(palette()));
    m_problem->setPalette(warning);
    m_problem->setText(error.message);
    m_problem->show();
    if (error.code == domain::ErrorCode::LoginFailed) {
        m_password->selectAll();
        m_password->setFocus();
    }
}

void ConnectDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_problem->setPalette(palette());
        m_problem->setText(tr("Connecting …"));
        m_problem->show();
    }
    updateButtons();
}

} // namespace ui
