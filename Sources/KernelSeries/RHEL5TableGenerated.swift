// swift-format-ignore-file
// Made by Scripts/generate-rhel5-series.sh from Documentation/data/rhel5-kernel-changes.tsv: edit that.

/// The RHEL 5 changes as tab-separated text, one a line; generated.
enum RHEL5TableGenerated {
  /// Columns: build, date, number, kind, component, bugs, CVE, subject.
  static let text = #"""
build	date	number	kind	component	bugs	cve	subject
2.6.18-128.el5	2008-12-17	1		cifs	470267		cifs_writepages may skip unwritten pages
2.6.18-129.el5	2009-01-23	1		gfs2	475312		mount attempt hangs if no more journals available
2.6.18-129.el5	2009-01-23	2		sched	477763		fix clock_gettime monotonicity
2.6.18-129.el5	2009-01-23	3		nfs	465456		create rpc clients with proper auth flavor
2.6.18-129.el5	2009-01-23	4		nfs	460133		handle attribute timeout and u32 jiffies wrap
2.6.18-129.el5	2009-01-23	5		net	474797		deadlock in Hierarchical token bucket scheduler
2.6.18-129.el5	2009-01-23	6		net	478805	CVE-2009-0065	sctp: overflow with bad stream ID in FWD-TSN chunk
2.6.18-129.el5	2009-01-23	7		md	472558		fix oops with device-mapper mirror target
2.6.18-129.el5	2009-01-23	8		openib	477000		restore traffic in connected mode on HCA
2.6.18-129.el5	2009-01-23	9		net	471398	CVE-2008-5713	add preemption point in qdisc_run
2.6.18-129.el5	2009-01-23	10		wireless	477671		iwl: fix BUG_ON in driver
2.6.18-129.el5	2009-01-23	11		x86_64	456682		copy_user_c assembler can leave garbage in rsi
2.6.18-129.el5	2009-01-23	12		misc	472433		setpgid returns ESRCH in some situations
2.6.18-129.el5	2009-01-23	13		s390	470618		zfcp: fix hexdump data in s390dbf traces
2.6.18-129.el5	2009-01-23	14		fs	469638	CVE-2008-4933	hfsplus: fix buffer overflow with a corrupted image
2.6.18-129.el5	2009-01-23	15		fs	469645	CVE-2008-4934	hfsplus: check read_mapping_page return value
2.6.18-129.el5	2009-01-23	16		fs	470773	CVE-2008-5025	hfs: fix namelength memory corruption
2.6.18-129.el5	2009-01-23	17		net	462283		netlink: fix overrun in attribute iteration
2.6.18-130.el5	2009-01-30	1		security	480598	CVE-2009-0031	keys: introduce missing kfree
2.6.18-130.el5	2009-01-30	2		net	475625		ixgbe: frame reception and ring parameter issues
2.6.18-130.el5	2009-01-30	3		net	478638		tcp-lp: prevent chance for oops
2.6.18-130.el5	2009-01-30	4		misc	478643		fix memory leak during pipe failure
2.6.18-130.el5	2009-01-30	5		block	475406	CVE-2008-5700	enforce a minimum SG_IO timeout
2.6.18-130.el5	2009-01-30	6		x86	474891		pci domain: re-enable support on blacklisted boxes
2.6.18-130.el5	2009-01-30	7		fs	470139		link_path_walk sanity, stack usage optimization
2.6.18-130.el5	2009-01-30	8		x86_64	467782		incorrect cpu_khz calculation for AMD processor
2.6.18-130.el5	2009-01-30	9		crypto	462909		fips: panic kernel if we fail crypto self tests
2.6.18-130.el5	2009-01-30	10		genkey	413241		increase signing key length to 1024 bits
2.6.18-130.el5	2009-01-30	11		x86	456934		kdump: lockup when crashing with console_sem held
2.6.18-130.el5	2009-01-30	12		fs	459604	CVE-2008-3528	ext[234]: directory corruption DoS
2.6.18-131.el5	2009-02-06	1		scsi	483171		libata: sas_ata fixup sas_sata_ops
2.6.18-131.el5	2009-02-06	2		fs	481607	CVE-2009-0269	ecryptfs: readlink flaw
2.6.18-131.el5	2009-02-06	3		crypto	481031		ccm: fix handling of null assoc data
2.6.18-131.el5	2009-02-06	4		misc	479765		fix leap second hang
2.6.18-131.el5	2009-02-06	5		qla2xxx	481691		correct endianness during flash manipulation
2.6.18-131.el5	2009-02-06	6		net	479927		gso: ensure that the packet is long enough
2.6.18-131.el5	2009-02-06	7		audit	479412		remove bogus newlines in EXECVE audit records
2.6.18-131.el5	2009-02-06	8		ppc	480801		don't reset affinity for secondary MPIC on boot
2.6.18-131.el5	2009-02-06	9		nfs	459397		knfsd: alloc readahead cache in individual chunks
2.6.18-131.el5	2009-02-06	10		nfs	459397		knfsd: read-ahead cache, export table corruption
2.6.18-131.el5	2009-02-06	11		nfs	459397		knfsd: replace kmalloc/memset with kcalloc
2.6.18-131.el5	2009-02-06	12		nfs	459397		knfsd: make readahead params cache SMP-friendly
2.6.18-131.el5	2009-02-06	13		crypto	469167		fix sha384 blocksize definition
2.6.18-132.el5	2009-02-20	1		firmware	482942		dell_rbu: prevent oops
2.6.18-132.el5	2009-02-20	2		fs	448929		lockd: improve locking when exiting from a process
2.6.18-132.el5	2009-02-20	3		misc	451063		backport RUSAGE_THREAD support
2.6.18-132.el5	2009-02-20	4		gfs2	483617		panic in debugfs_remove when unmounting
2.6.18-132.el5	2009-02-20	5		nfs	479432		memory corruption in nfs3_xdr_setaclargs
2.6.18-132.el5	2009-02-20	6		nfs	469848		fix hangs during heavy write workloads
2.6.18-132.el5	2009-02-20	7		pci	290701		msi: set 'En' bit for devices on HT-based platform
2.6.18-132.el5	2009-02-20	8		net	473504		ipt_REJECT: properly handle IP options
2.6.18-132.el5	2009-02-20	9		ppc	480239		cell: fix GDB watchpoints
2.6.18-132.el5	2009-02-20	10		edac	462895		add i5400 driver
2.6.18-132.el5	2009-02-20	11		xen	233801		fix disappearing PCI devices from PV guests
2.6.18-132.el5	2009-02-20	12		net	459514		s2io: flush statistics when changing the MTU
2.6.18-132.el5	2009-02-20	13		scsi	468088		no-sense msgs, data corruption, but no i/o errors
2.6.18-132.el5	2009-02-20	14		powerpc	446120		wait for a panic_timeout > 0 before reboot
2.6.18-132.el5	2009-02-20	15		ppc64	472405		cell: axon-msi: Retry on missing interrupt
2.6.18-132.el5	2009-02-20	16		ppc	472405		MSI interrupts are unreliable on IBM QS21 and QS22
2.6.18-132.el5	2009-02-20	17		crypto	474394		des3_ede: permit weak keys unless REQ_WEAK_KEY
2.6.18-132.el5	2009-02-20	18		ata	476206		JMB361 only has one port
2.6.18-132.el5	2009-02-20	19		net	475867		r8169: disable the ability to change MAC address
2.6.18-132.el5	2009-02-20	20		misc	475790		futex.h: remove kernel bits for userspace header
2.6.18-132.el5	2009-02-20	21		fs	471893		inotify: send IN_ATTRIB event on link count changes
2.6.18-132.el5	2009-02-20	22		misc	461312		ppc64: large sends fail with unix domain sockets
2.6.18-132.el5	2009-02-20	23		audit	475330		misc kernel fixups
2.6.18-132.el5	2009-02-20	24		audit	475278		records for descr created by pipe and socketpair
2.6.18-132.el5	2009-02-20	25		audit	475150		control character detection is off-by-one
2.6.18-132.el5	2009-02-20	26		audit	475149		fix kstrdup error check
2.6.18-132.el5	2009-02-20	27		audit	475147		assorted audit_filter_task panics on ctx == NULL
2.6.18-132.el5	2009-02-20	28		audit	475145		increase AUDIT_MAX_KEY_LEN
2.6.18-132.el5	2009-02-20	29		nfs	469225		race with nfs_access_cache_shrinker() and umount
2.6.18-132.el5	2009-02-20	30		nfs	474590		lockd: handle long grace periods correctly
2.6.18-132.el5	2009-02-20	31		crypto	471281		ansi_cprng: fix inverted DT increment routine
2.6.18-132.el5	2009-02-20	32		crypto	471281		ansi_cprng: extra call to _get_more_prng_bytes
2.6.18-132.el5	2009-02-20	33		fs	471969		proc: Proportional Set Size calculation and display
2.6.18-132.el5	2009-02-20	34		video	471844		avoid writing outside shadow.bytes array
2.6.18-132.el5	2009-02-20	35		fs	470459		need locking when reading /proc/<pid>/oom_score
2.6.18-132.el5	2009-02-20	36		x86	464500		memmap=X$Y does not yield new map
2.6.18-132.el5	2009-02-20	37		s390	468019		qeth: avoid problems after failing recovery
2.6.18-132.el5	2009-02-20	38		s390	468075		qeth: avoid skb_under_panic for bad inbound data
2.6.18-132.el5	2009-02-20	39		s390	468021		sclp: incorrect softirq disable/enable
2.6.18-132.el5	2009-02-20	40		crypto	470111		export DSA_verify as a gpl symbol
2.6.18-132.el5	2009-02-20	41		s390	463165		lcs: output request completion with zero cpa val
2.6.18-132.el5	2009-02-20	42		s390	458155		dasd: oops when Hyper PAV alias is set online
2.6.18-132.el5	2009-02-20	43		s390	458115		ipl: file boot then boot from alt dev won't work
2.6.18-132.el5	2009-02-20	44		s390	455260		zfcp: remove messages flooding the kernel log
2.6.18-132.el5	2009-02-20	45		snd	456698		fix snd-sb16.ko compile
2.6.18-133.el5	2009-03-03	1		net	484590		fix oops when using openswan
2.6.18-133.el5	2009-03-03	2		net	484304		bonding: fix arp_validate=3 slaves behaviour
2.6.18-133.el5	2009-03-03	3		serial	467124		8250: fix boot hang when using with SOL port
2.6.18-133.el5	2009-03-03	4		usb	471972		sb600/sb700: workaround for hang
2.6.18-133.el5	2009-03-03	5		gfs2	486168		make quota mount option consistent with gfs
2.6.18-133.el5	2009-03-03	6		xen	477005		pv-block: remove anaconda workaround
2.6.18-133.el5	2009-03-03	7		ppc64	486649		power7: fix /proc/cpuinfo cpus info
2.6.18-133.el5	2009-03-03	8		net	486540	CVE-2009-0675	skfp_ioctl inverted logic flaw
2.6.18-133.el5	2009-03-03	9		net	486518	CVE-2009-0676	memory disclosure in SO_BSDCOMPAT gsopt
2.6.18-133.el5	2009-03-03	10		net	484824		enic: upstream update to version 1.0.0.933
2.6.18-133.el5	2009-03-03	11		mm	471613		cow vs gup race fix
2.6.18-133.el5	2009-03-03	12		mm	471613		fork vs gup race fix
2.6.18-133.el5	2009-03-03	13		gfs2	479401		parsing of remount arguments incorrect
2.6.18-133.el5	2009-03-03	14		ppc64	475696		eeh: disable/enable LSI interrupts
2.6.18-133.el5	2009-03-03	15		x86	470572		limit max_cstate to use TSC on some platforms
2.6.18-133.el5	2009-03-03	16		ptrace	483814		correctly handle ptrace_update return value
2.6.18-133.el5	2009-03-03	17		dlm	470074		fix plock notify callback to lockd
2.6.18-133.el5	2009-03-03	18		input	484959		wacom: 12x12 problem while using lens cursor
2.6.18-133.el5	2009-03-03	19		wireless	479049		ath5k: update to F10 version
2.6.18-133.el5	2009-03-03	20		xen	430928		disable suspend in kernel
2.6.18-133.el5	2009-03-03	21		net	484971		ipv6: update setsockopt to support RFC 3493
2.6.18-133.el5	2009-03-03	22		net	484977		ipv6: check length of users's optval in setsockopt
2.6.18-133.el5	2009-03-03	23		scsi	450862		handle work queue and shost_data setup failures
2.6.18-133.el5	2009-03-03	24		net	483285		skbuff: fix oops in skb_seq_read
2.6.18-133.el5	2009-03-03	25		net	484712		sky2: update driver for RHEL-5.4
2.6.18-133.el5	2009-03-03	26		net	483793		ipv6: Hop-by-Hop options header returned bad value
2.6.18-133.el5	2009-03-03	27		pci	484943		fix MSI descriptor leak during hot-unplug
2.6.18-133.el5	2009-03-03	28		net	480951		improve udp port randomization
2.6.18-133.el5	2009-03-03	29		misc	484403		ia64, s390: add kernel version to panic output
2.6.18-133.el5	2009-03-03	30		x86-64	481682		fix int $0x80 -ENOSYS return
2.6.18-133.el5	2009-03-03	31		net	481076		don't add NAT extension for confirmed conntracks
2.6.18-133.el5	2009-03-03	32		xen	456893		fbfront dirty race
2.6.18-133.el5	2009-03-03	33		net	483148		ehea: improve behaviour in low mem conditions
2.6.18-133.el5	2009-03-03	34		net	439670		fix icmp_send and icmpv6_send host re-lookup code
2.6.18-133.el5	2009-03-03	35		scsi	474701		ibmvscsi: N-Port-ID support on ppc64
2.6.18-133.el5	2009-03-03	36		xen	448115		guest crash when host has >= 64G RAM
2.6.18-133.el5	2009-03-03	37		ppc	475658		cell: add support for power button on blades
2.6.18-133.el5	2009-03-03	38		ppc64	475621		serial_core: define FIXED_PORT flag
2.6.18-133.el5	2009-03-03	39		s390	479878		cio: I/O error after cable pulls 2
2.6.18-133.el5	2009-03-03	40		misc	451849		ptrace, utrace: fix blocked signal injection
2.6.18-133.el5	2009-03-03	41		xen	456095		irq: remove superfluous printk
2.6.18-133.el5	2009-03-03	42		s390	479881		qeth: print HiperSocket version on z9 and later
2.6.18-133.el5	2009-03-03	43		s390	476205		qeth: crash in case of layer mismatch for VSWITCH
2.6.18-133.el5	2009-03-03	44		s390	479867		qdio: only 1 buffer in INPUT_PROCESSING state
2.6.18-133.el5	2009-03-03	45		s390	475797		disable cpu topology support by default
2.6.18-133.el5	2009-03-03	46		s390	474469		qeth: unnecessary support ckeck in sysfs route6
2.6.18-133.el5	2009-03-03	47		s390	479879		cio: ccwgroup online vs. ungroup race condition
2.6.18-133.el5	2009-03-03	48		s390	474806		dasd: dasd_device_from_cdev called from interrupt
2.6.18-133.el5	2009-03-03	49		misc	479964	CVE-2009-0028	minor signal handling vulnerability
2.6.18-134.el5	2009-03-06	1		dlm	487672		fix length calculation in compat code
2.6.18-134.el5	2009-03-06	2		net	488254		ehea: remove adapter from list in error path
2.6.18-134.el5	2009-03-06	3		x86	471851		reserve low 64k of memory to avoid BIOS corruption
2.6.18-134.el5	2009-03-06	4		nfs	483627		fix hung clients from deadlock in flush_workqueue
2.6.18-134.el5	2009-03-06	5		net	483266		fix a few udp counters
2.6.18-134.el5	2009-03-06	6		ia64	485323		use current_kernel_time/xtime in hrtimer_start()
2.6.18-134.el5	2009-03-06	7		sata	474301		libata: ahci withdraw IGN_SERR_INTERNAL for SB800
2.6.18-134.el5	2009-03-06	8		ata	446086		libata: iterate padded atapi scatterlist
2.6.18-134.el5	2009-03-06	9		x86	474091		TSC keeps running in C3+
2.6.18-134.el5	2009-03-06	10		acpi	484174		fix C-states less efficient on certain machines
2.6.18-134.el5	2009-03-06	11		net	484105 483790		ipv6: fix getsockopt for sticky options
2.6.18-134.el5	2009-03-06	12		ppc64	475620		cell spufs: update to the upstream for RHEL-5.4
2.6.18-134.el5	2009-03-06	13		ppc64	467344		cell: fix npc setting for NOSCHED contexts
2.6.18-134.el5	2009-03-06	14		ppc64	393241		handle null iommu dma-window property correctly
2.6.18-134.el5	2009-03-06	15		net	439898		e1000, bnx2: enable entropy generation
2.6.18-134.el5	2009-03-06	16	Revert	xen	475986		console: make LUKS passphrase readable
2.6.18-134.el5	2009-03-06	17		gfs2	242696		add UUID to gfs2 super block
2.6.18-134.el5	2009-03-06	18		x86	475374		consistent time options for x86_64 and i386
2.6.18-134.el5	2009-03-06	19		xen	478522		allow > 4GB EPT guests on i386
2.6.18-134.el5	2009-03-06	20		xen	475986		clear screen to make LUKS passphrase visible
2.6.18-135.el5	2009-03-13	1		s390	485412		iucv: failing cpu hot remove for inactive iucv
2.6.18-135.el5	2009-03-13	2		s390	480161		dasd: fix waitqueue for sleep_on_immediatly
2.6.18-135.el5	2009-03-13	3		ide	464039		increase timeouts in wait_drive_not_busy
2.6.18-135.el5	2009-03-13	4		x86_64	489692		mce: do not clear an unrecoverable error status
2.6.18-135.el5	2009-03-13	5		wireless	482990		iwlwifi: booting with RF-kill switch enabled
2.6.18-135.el5	2009-03-13	6		net	488367		put_cmsg: may cause application memory overflow
2.6.18-135.el5	2009-03-13	7		x86_64	467942		fix gettimeoday TSC overflow issue
2.6.18-135.el5	2009-03-13	8		net	487406		ipv6: check hop limit setting in ancillary data
2.6.18-135.el5	2009-03-13	9		net	486215		ipv6: check outgoing interface in all cases
2.6.18-135.el5	2009-03-13	10		acpi	456302		disable GPEs at the start of resume
2.6.18-135.el5	2009-03-13	11		crypto	470929		include crypto headers in kernel-devel
2.6.18-135.el5	2009-03-13	12		net	485381		netxen: rebase for RHEL-5.4
2.6.18-135.el5	2009-03-13	13		misc	487376		signal: modify locking to handle large loads
2.6.18-135.el5	2009-03-13	14		kexec	485308		add ability to dump log from vmcore file
2.6.18-135.el5	2009-03-13	15		fs	465626		ext3: handle collisions in htree dirs
2.6.18-135.el5	2009-03-13	16		acpi	480142		use vmalloc in acpi_system_read_dsdt
2.6.18-135.el5	2009-03-13	17		misc	473947		make ioctl.h compatible with userland
2.6.18-135.el5	2009-03-13	18		nfs	468092		sunrpc: add sv_maxconn field to svc_serv
2.6.18-135.el5	2009-03-13	19		nfs	468092		lockd: set svc_serv->sv_maxconn to a better value
2.6.18-135.el5	2009-03-13	20		mm	488955		decrement reclaim_in_progress after an OOM kill
2.6.18-135.el5	2009-03-13	21		misc	456588		sysrq-t: display backtrace for runnable processes
2.6.18-136.el5	2009-03-20	1	Revert	x86_64	467942		fix gettimeoday TSC overflow issue
2.6.18-136.el5	2009-03-20	2		ptrace	488002	CVE-2009-0834	audit_syscall_entry to use right syscall number
2.6.18-136.el5	2009-03-20	3		md	471565		dm: check log bitmap will fit within the log device
2.6.18-136.el5	2009-03-20	4		nfs	489285		add 'lookupcache' mount option for nfs shares
2.6.18-136.el5	2009-03-20	5		nfs	489285		add fine grain control for lookup cache in nfs
2.6.18-136.el5	2009-03-20	6		net	484796		tulip: MTU problems with 802.1q tagged frames
2.6.18-136.el5	2009-03-20	7		net	462725		rtnetlink: fix sending message when replace route
2.6.18-136.el5	2009-03-20	8		s390	487695		sclp: handle zero-length event buffers
2.6.18-136.el5	2009-03-20	9		s390	484836		dasd: DASDFMT not operating like CPFMTXA
2.6.18-136.el5	2009-03-20	10		xen	460693		fix blkfront bug with overflowing ring
2.6.18-136.el5	2009-03-20	11		net	486204		ipv6: disallow IPPROTO_IPV6-level IPV6_CHECKSUM
2.6.18-136.el5	2009-03-20	12		ide	438979		fix interrupt flood at startup w/ESB2
2.6.18-136.el5	2009-03-20	13		s390	487701		cio: Properly disable not operational subchannel
2.6.18-136.el5	2009-03-20	14		misc	463538		kernel-headers: add serial_reg.h
2.6.18-137.el5	2009-03-27	1		fs	488048		HFS: mount memory leak
2.6.18-137.el5	2009-03-27	2		docs	463249		document netdev_budget
2.6.18-137.el5	2009-03-27	3		net	470059		netfilter: nfmark IPV6 routing in OUTPUT
2.6.18-137.el5	2009-03-27	4		gfs2	315191		use ->page_mkwrite for mmap()
2.6.18-137.el5	2009-03-27	5		fs	491256		ecryptfs: fix memory leak into crypto headers
2.6.18-137.el5	2009-03-27	6		x86	474091		add nonstop_tsc flag in /proc/cpuinfo
2.6.18-137.el5	2009-03-27	7		alsa	483594		HDA: update for RHEL-5.4
2.6.18-137.el5	2009-03-27	8		fs	490078		autofs4: fix lookup deadlock
2.6.18-137.el5	2009-03-27	9		fs	452120		autofs4: make autofs type usage explicit
2.6.18-137.el5	2009-03-27	10		fs	452120		autofs4: add miscelaneous device for ioctls
2.6.18-137.el5	2009-03-27	11		fs	452120		autofs4: devicer node ioctl docoumentation
2.6.18-137.el5	2009-03-27	12		fs	452120		autofs4: track uid and gid of last mount requester
2.6.18-137.el5	2009-03-27	13		nfs	479432		memory corruption in nfs3_xdr_setaclargs
2.6.18-137.el5	2009-03-27	14		misc	471634		cpuset: attach_task fixes
2.6.18-137.el5	2009-03-27	15		s390	490128		dasd: fix race in dasd timer handling
2.6.18-137.el5	2009-03-27	16		x86	448588		use [ml]fence to synchronize rdtsc
2.6.18-137.el5	2009-03-27	17		xen	462572		silence MMCONFIG warnings
2.6.18-137.el5	2009-03-27	18		xen	480939		fix occasional deadlocks in Xen netfront
2.6.18-137.el5	2009-03-27	19		xen	487691		fix crash when modprobe xen-vnif in a KVM guest
2.6.18-137.el5	2009-03-27	20		xen	428892		xen reports bogus LowTotal
2.6.18-137.el5	2009-03-27	21		xen	396621		wait 5 minutes for device connection
2.6.18-137.el5	2009-03-27	22		xen	396621		only recover connected devices on resume
2.6.18-137.el5	2009-03-27	23		xen	288511		ia64: fix bad mpa messages
2.6.18-137.el5	2009-03-27	24		net	477012		handle non-linear packets in skb_checksum_setup
2.6.18-137.el5	2009-03-27	25		fs	445433		fix __page_symlink to be kabi friendly
2.6.18-137.el5	2009-03-27	26		fs	445433		ext3: convert to new aops
2.6.18-137.el5	2009-03-27	27		mm	445433		make new aops kABI friendly
2.6.18-137.el5	2009-03-27	28		fs	445433		fix symlink allocation context
2.6.18-137.el5	2009-03-27	29		mm	445433		iov_iter_advance fix, don't go off the end
2.6.18-137.el5	2009-03-27	30		mm	445433		fix infinite loop with iov_iter_advance
2.6.18-137.el5	2009-03-27	31		mm	445433		restore the KERNEL_DS optimisations
2.6.18-137.el5	2009-03-27	32		gfs2	445433		remove generic aops stuff
2.6.18-137.el5	2009-03-27	33		fs	445433		new cont helpers
2.6.18-137.el5	2009-03-27	34		mm	445433		introduce new aops, write_begin and write_end
2.6.18-137.el5	2009-03-27	35		fs	445433		splice: dont do readpage
2.6.18-137.el5	2009-03-27	36		fs	445433		splice: don't steal pages
2.6.18-137.el5	2009-03-27	37		gfs2	445433		remove static iov iter stuff
2.6.18-137.el5	2009-03-27	38		mm	445433		iov_iter helper functions
2.6.18-137.el5	2009-03-27	39		mm	445433		fix pagecache write deadlocks
2.6.18-137.el5	2009-03-27	40		mm	445433		write iovec cleanup
2.6.18-137.el5	2009-03-27	41		mm	445433		fix other users of __grab_cache_page
2.6.18-137.el5	2009-03-27	42		mm	445433		cleanup page caching stuff
2.6.18-137.el5	2009-03-27	43		mm	445433		cleanup error handling
2.6.18-137.el5	2009-03-27	44		mm	445433		clean up buffered write code
2.6.18-137.el5	2009-03-27	45		mm	445433		revert deadlock on vectored write fix
2.6.18-137.el5	2009-03-27	46		mm	445433		kill the zero-length iovec segments handling
2.6.18-137.el5	2009-03-27	47		mm	445433		revert KERNEL_DS buffered write optimisation
2.6.18-137.el5	2009-03-27	48		mm	445433		clean up pagecache allocation
2.6.18-137.el5	2009-03-27	49		x86	467785		move pci_video_fixup to later in boot
2.6.18-137.el5	2009-03-27	50		usb	471800		net: dm9601: upstream fixes for 5.4
2.6.18-137.el5	2009-03-27	51		xen	477098		ia64: fix FP emulation in a PV domain
2.6.18-137.el5	2009-03-27	52		xen	477098		ia64: make sure guest pages don't change
2.6.18-137.el5	2009-03-27	53		xen	477098		improve handle_fpu_swa
2.6.18-137.el5	2009-03-27	54		xen	479923		ia64: fix windows 2003 BSOD
2.6.18-137.el5	2009-03-27	55		xen	485119		x86: fix dom0 panic when using dom0_max_vcpus
2.6.18-137.el5	2009-03-27	56		xen	470035		x86: silence WRMSR warnings
2.6.18-138.el5	2009-04-03	1		nfs	456288		remove bogus lock-if-signalled case
2.6.18-138.el5	2009-04-03	2		gfs2	492943		fix uninterruptible quotad sleeping
2.6.18-138.el5	2009-04-03	3		net	459943		iptables NAT port randomisation
2.6.18-138.el5	2009-04-03	4		gfs2	492911		tar off gfs2 broken - truncated symbolic links
2.6.18-138.el5	2009-04-03	5		net	481209		skip redirect msg if target addr is not link-local
2.6.18-138.el5	2009-04-03	6		scsi	442007		lpfc: remove duplicate pci* functions from driver
2.6.18-138.el5	2009-04-03	7		net	442007		igb: make driver ioport free
2.6.18-138.el5	2009-04-03	8		net	442007		e1000: make driver ioport free
2.6.18-138.el5	2009-04-03	9		net	442007		e1000e: make driver ioport free
2.6.18-138.el5	2009-04-03	10		pci	442007		add pci*_selected_region/pci_enable_device_io|mem
2.6.18-138.el5	2009-04-03	11		x86	474091		NONSTOP_TSC in tsc clocksource
2.6.18-138.el5	2009-04-03	12		ppc	455232		keyboard not recognized on bare metal
2.6.18-138.el5	2009-04-03	13		fs	489359		writeback: fix persistent inode->dirtied_when val
2.6.18-138.el5	2009-04-03	14		fs	470845		xfs: misc upstream fixes
2.6.18-138.el5	2009-04-03	15		fs	470845		xfs: fix compat ioctls
2.6.18-138.el5	2009-04-03	16		fs	470845		xfs: new aops interface
2.6.18-138.el5	2009-04-03	17		fs	470845		xfs: backport to rhel5.4 kernel
2.6.18-138.el5	2009-04-03	18		fs	470845		xfs:  update to 2.6.28.6 codebase
2.6.18-138.el5	2009-04-03	19		fs	470845		d_obtain_alias helper
2.6.18-138.el5	2009-04-03	20		fs	470845		d_add_ci helper
2.6.18-138.el5	2009-04-03	21		misc	470845		completion helpers
2.6.18-138.el5	2009-04-03	22		fs	470845		block_page_mkwrite helper
2.6.18-138.el5	2009-04-03	23		mm	470845		generic_segment_checks helper
2.6.18-138.el5	2009-04-03	24		i2c	488746		add support for SB800 SMBus
2.6.18-138.el5	2009-04-03	25		i2c	474240		i2c-piix4: support for the Broadcom HT1100 chipset
2.6.18-138.el5	2009-04-03	26		s390	475551		hvc_iucv: z/VM IUCV hypervisor console support
2.6.18-138.el5	2009-04-03	27		s390	475551		hvc_console: upgrade version of hvc_console
2.6.18-138.el5	2009-04-03	28		s390	475551		iucv: locking free version of iucv_message_
2.6.18-138.el5	2009-04-03	29		s390	475551		set default preferred console device 'ttyS'
2.6.18-138.el5	2009-04-03	30		s390	474688		kernel: shutdown action 'dump_reipl'
2.6.18-138.el5	2009-04-03	31		s390	475334		splice: handle try_to_release_page failure
2.6.18-138.el5	2009-04-03	32		s390	475334		blktrace: add ioctls to SCSI generic devices
2.6.18-138.el5	2009-04-03	33		s390	475334		add FCP performance data collection
2.6.18-138.el5	2009-04-03	34		s390	475530		extra kernel parameters via VMPARM
2.6.18-138.el5	2009-04-03	35		s390	475530		kernel: extra kernel parameters via VMPARM
2.6.18-138.el5	2009-04-03	36		s390	474700		z90crypt: add ap adapter interrupt support
2.6.18-138.el5	2009-04-03	37		s390	475820		add Call Home data
2.6.18-138.el5	2009-04-03	38		s390	475820		kernel: processor degredation support
2.6.18-138.el5	2009-04-03	39		s390	475563		kernel: Shutdown Actions Interface
2.6.18-138.el5	2009-04-03	40		s390	475570		provide service levels of HW & Hypervisor
2.6.18-138.el5	2009-04-03	41		s390	475572		qeth: ipv6 support for hiper socket layer 3
2.6.18-138.el5	2009-04-03	42		s390	474646		kernel: NSS Support
2.6.18-138.el5	2009-04-03	43		acpi	469105		donot evaluate _PPC until _PSS has been evaluated
2.6.18-138.el5	2009-04-03	44		net	486030		iwlwifi: enable LEDS Kconfig options
2.6.18-138.el5	2009-04-03	45		spec	481808		devel pkg: own the directories they write too
2.6.18-138.el5	2009-04-03	46		crypto	481175 469437		bugfixes to ansi_cprng for fips compliance
2.6.18-138.el5	2009-04-03	47		scsi	471900		qla2xxx: production FCoE firmware
2.6.18-138.el5	2009-04-03	48		scsi	471900		qla2xxx: production FCoE support
2.6.18-138.el5	2009-04-03	49		fs	472426		add compat_sys_ustat
2.6.18-138.el5	2009-04-03	50		x86_64	472523		panic if AMD cpu_khz is wrong
2.6.18-138.el5	2009-04-03	51		x86	470202		fix calls to pci_scan_bus
2.6.18-139.el5	2009-04-14	1		pci	484227		xen dom0: hook PCI probe and remove callbacks
2.6.18-139.el5	2009-04-14	2		misc	484227		xen dom0: add hypercall for add/remove PCI device
2.6.18-139.el5	2009-04-14	3		pci	484227		xen: dom0/domU MSI support using PHSYDEV_map_irq
2.6.18-139.el5	2009-04-14	4		mm	485718		mmu_notifier: kabi workaround support
2.6.18-139.el5	2009-04-14	5		mm	485718		mmu_notifier: set CONFIG_MMU_NOTIFIER to y
2.6.18-139.el5	2009-04-14	6		mm	485718		mmu-notifier: optimized ability to admin host pages
2.6.18-139.el5	2009-04-14	7		mm	485718		mmu-notifiers: add mm_take_all_locks operation
2.6.18-139.el5	2009-04-14	8		misc	485718		introduce list_del_init_rcu
2.6.18-139.el5	2009-04-14	9		ppc	493426		spufs: fix incorrect buffer offset in regs write
2.6.18-139.el5	2009-04-14	10		ppc	493426		spufs: check offset before calculating write size
2.6.18-139.el5	2009-04-14	11		net	470539		add dropmonitor protocol
2.6.18-139.el5	2009-04-14	12		ppc	492580		reject discontiguous MSI-X requests
2.6.18-139.el5	2009-04-14	13		ppc	492580		implement a quota system for MSIs
2.6.18-139.el5	2009-04-14	14		ppc	492580		return req#msi(-x) if request is larger
2.6.18-139.el5	2009-04-14	15		ppc	492580		msi: return the number of MSIs we could allocate
2.6.18-139.el5	2009-04-14	16		ppc	492580		check for MSI-X also in rtas_msi_pci_irq_fixup()
2.6.18-139.el5	2009-04-14	17		ppc	492580		add support for ibm,req#msi-x
2.6.18-139.el5	2009-04-14	18		ppc	492580		fix MSI-X interrupt querying
2.6.18-139.el5	2009-04-14	19		ppc	492580		msi: return the number of MSI-X available
2.6.18-139.el5	2009-04-14	20		trace	489096		add include/trace dir to -devel
2.6.18-139.el5	2009-04-14	21		mm	490567		xen: 'ptwr_emulate' messages when booting PV guest
2.6.18-139.el5	2009-04-14	22		fs	471254		lockd: reference count leaks in async locking case
2.6.18-139.el5	2009-04-14	23		s390	487697		kernel: cpcmd with vmalloc addresses
2.6.18-139.el5	2009-04-14	24		s390	487697		af_iucv: error handling in iucv_callback_txdone
2.6.18-139.el5	2009-04-14	25		s390	487697		af_iucv: broken send_skb_q result in endless loop
2.6.18-139.el5	2009-04-14	26		s390	487697		af_iucv: free iucv path/socket in path_pending cb
2.6.18-139.el5	2009-04-14	27		s390	487697		af_iucv: avoid left over IUCV connections
2.6.18-139.el5	2009-04-14	28		s390	487697		af_iucv: new error return codes for connect
2.6.18-139.el5	2009-04-14	29		s390	487703		af_iucv: hang if recvmsg is used with MSG_PEEK
2.6.18-139.el5	2009-04-14	30		net	487213		ixgbe: stop double counting frames and bytes
2.6.18-139.el5	2009-04-14	31		net	483588		netfilter: x_tables: add connlimit match
2.6.18-139.el5	2009-04-14	32		nfs	479323		only set file_lock.fl_lmops if stateowner is found
2.6.18-139.el5	2009-04-14	33		dlm	479323		init file_lock before copying conflicting lock
2.6.18-139.el5	2009-04-14	34		nfs	479323		nfsd: ensure nfsv4 calls the fs on LOCKT
2.6.18-139.el5	2009-04-14	35		net	461655		allow for on demand emergency route cache flushing
2.6.18-139.el5	2009-04-14	36		xen	493557		x86: update the earlier APERF/MPERF patch
2.6.18-139.el5	2009-04-14	37		xen	489274		fix evtchn exhaustion with 32-bit HVM guest
2.6.18-139.el5	2009-04-14	38		xen	418591		ia64: fix HVM guest kexec
2.6.18-139.el5	2009-04-14	39		xen	477098		ia64: fix whitespace error in vmx.h
2.6.18-139.el5	2009-04-14	40		xen	484227		add hypercall for adding and removing PCI devices
2.6.18-139.el5	2009-04-14	41		xen	484227		HVM MSI passthrough support
2.6.18-139.el5	2009-04-14	42		xen	484227		VT-d2: enable interrupt remapping for MSI/MSI-x
2.6.18-139.el5	2009-04-14	43		xen	484227		MSI support interface
2.6.18-139.el5	2009-04-14	44		xen	484227		MSI supprt internal functions
2.6.18-139.el5	2009-04-14	45		xen	484227		convert pirq to per-domain
2.6.18-139.el5	2009-04-14	46		xen	484227		rename evtchn_lock to event_lock
2.6.18-139.el5	2009-04-14	47		xen	484227		sync VT-d2 code with xen-unstable
2.6.18-139.el5	2009-04-14	48		xen	484227		VT-d2: support interrupt remapping
2.6.18-139.el5	2009-04-14	49		xen	484227		VT-d2: support queue invalidation
2.6.18-139.el5	2009-04-14	50		xen	484227		x86: emulate accesses to PCI window regs cf8/cfc
2.6.18-139.el5	2009-04-14	51		xen	484227		vtd: avoid redundant context mapping
2.6.18-139.el5	2009-04-14	52		xen	484227		x86: fix EPT for VT-d
2.6.18-139.el5	2009-04-14	53		xen	484227		x86: add domctl interfaces for VT-d
2.6.18-139.el5	2009-04-14	54		xen	484227		x86: memory changes for VT-d
2.6.18-139.el5	2009-04-14	55		xen	484227		x86: intercept I/O for assigned device
2.6.18-139.el5	2009-04-14	56		xen	484227		x86: IRQ injection changes for VT-d
2.6.18-139.el5	2009-04-14	57		xen	484227		add VT-d specific files
2.6.18-139.el5	2009-04-14	58		xen	484227		some system changes for VT-d
2.6.18-139.el5	2009-04-14	59		xen	484227		add VT-d public header files
2.6.18-139.el5	2009-04-14	60		xen	484227		ia64: add pci definitions and access functions
2.6.18-140.el5	2009-04-19	1		fs	296951		xfs: add fiemap support
2.6.18-140.el5	2009-04-19	2		net	481652		add DSCP netfilter target
2.6.18-140.el5	2009-04-19	3		gfs2	483541		blocked after recovery
2.6.18-140.el5	2009-04-19	4		net	474883		remove misleading skb_truesize_check
2.6.18-140.el5	2009-04-19	5		mm	457264		100% time spent under NUMA when zone_reclaim_mode=1
2.6.18-140.el5	2009-04-19	6		mm	479079		msync does not sync data for a long time
2.6.18-140.el5	2009-04-19	7		md	495230		dm: fix OOps in mempool_free when device removed
2.6.18-140.el5	2009-04-19	8		net	463244		bonding: clean up resources upon removing a bond
2.6.18-140.el5	2009-04-19	9		fs	476224		nfs: convert to new aops
2.6.18-140.el5	2009-04-19	10		fs	465143		cifs: update CIFS for RHEL5.4
2.6.18-140.el5	2009-04-19	11		misc	465143		types: add fmode_t typedef
2.6.18-140.el5	2009-04-19	12		misc	465143		keys: key facility changes for AF_RXRPC
2.6.18-140.el5	2009-04-19	13		misc	477206		xen: bump max_phys_cpus to 256
2.6.18-140.el5	2009-04-19	14		misc	479964		fork: CLONE_PARENT && parent_exec_id interaction
2.6.18-140.el5	2009-04-19	15		wireless	474699		iwlagn: make swcrypto/swcrypto50=1 default
2.6.18-140.el5	2009-04-19	16		wireless	482990		mac80211: avoid null deref
2.6.18-140.el5	2009-04-19	17		net	484036		fix out of bound access to hook_entries
2.6.18-140.el5	2009-04-19	18		net	492633		sctp: allow sctp_getladdrs to work for IPv6
2.6.18-140.el5	2009-04-19	19		x86	494879		xen: fix interaction between dom0 and NTP
2.6.18-140.el5	2009-04-19	20		ata	493451		sata_mv: fix 8-port timeouts on 508x/6081 chips
2.6.18-140.el5	2009-04-19	21		net	494427		fixed tcp_ack to properly clear ->icsk_probes_out
2.6.18-140.el5	2009-04-19	22		x86	240429		xen: crash when specifying mem=
2.6.18-140.el5	2009-04-19	23		scsi	244967		qla2xxx: reduce DID_BUS_BUSY failover errors
2.6.18-140.el5	2009-04-19	24		ata	488471		libata: ahci enclosure management bios workaround
2.6.18-140.el5	2009-04-19	25		scsi	493448		aic7xxx: increase max IO size
2.6.18-140.el5	2009-04-19	26		nfs	493942		v4: client crash on file lookup with long names
2.6.18-140.el5	2009-04-19	27		mm	488260		fix prepare_hugepage_range to check offset
2.6.18-140.el5	2009-04-19	28		misc	296951		make sure fiemap.h is installed in headers pkg
2.6.18-140.el5	2009-04-19	29		fs	296951		generic block based fiemap
2.6.18-140.el5	2009-04-19	30		fs	296951		add fiemap interface
2.6.18-140.el5	2009-04-19	31		trace	465543		use unregister return value
2.6.18-140.el5	2009-04-19	32		trace	465543		change rcu_read_sched -> rcu_read
2.6.18-140.el5	2009-04-19	33		trace	465543		introduce noupdate apis
2.6.18-140.el5	2009-04-19	34		trace	465543		simplify rcu usage
2.6.18-140.el5	2009-04-19	35		trace	465543		fix null pointer dereference
2.6.18-140.el5	2009-04-19	36		trace	465543		tracepoints fix reentrancy
2.6.18-140.el5	2009-04-19	37		trace	465543		make tracepoints use rcu sched
2.6.18-140.el5	2009-04-19	38		trace	465543		use TABLE_SIZE macro
2.6.18-140.el5	2009-04-19	39		trace	465543		remove kernel-trace.c
2.6.18-140.el5	2009-04-19	40		trace	465543		remove prototype from tracepoint name
2.6.18-140.el5	2009-04-19	41		x86	463573		use CPU feature bits to skip tsc_unstable checks
2.6.18-140.el5	2009-04-19	42		x86	463573		vmware: disable softlock processing on tsc systems
2.6.18-140.el5	2009-04-19	43		x86	463573		vmware lazy timer emulation
2.6.18-140.el5	2009-04-19	44		x86	463573		xen: improve KVM timekeeping
2.6.18-140.el5	2009-04-19	45		x86_64	463573		xen: implement a minimal TSC based clocksource
2.6.18-140.el5	2009-04-19	46		x86	463573		use cpu_khz for loops_per_jiffy calculation
2.6.18-140.el5	2009-04-19	47		x86	463573		vmware: look for DMI string in product serial key
2.6.18-140.el5	2009-04-19	48		x86	463573		VMware: Fix vmware_get_tsc code
2.6.18-140.el5	2009-04-19	49		x86	463573		xen: add X86_FEATURE_HYPERVISOR feature bit
2.6.18-140.el5	2009-04-19	50		x86	463573		xen: changes timebase calibration on Vmware
2.6.18-140.el5	2009-04-19	51		x86	463573		add a synthetic TSC_RELIABLE feature bit
2.6.18-140.el5	2009-04-19	52		x86	463573		hypervisor: detection and get tsc_freq
2.6.18-140.el5	2009-04-19	53		x86	463573		fdiv bug detection fix
2.6.18-140.el5	2009-04-19	54		misc	463573		printk: add KERN_CONT
2.6.18-140.el5	2009-04-19	55		s390	488496		add additional card IDs to CEX2C and CEX2A
2.6.18-140.el5	2009-04-19	56		gfs2	476707		merge upstream uevent patches into RHEL 5.4
2.6.18-140.el5	2009-04-19	57		xen	477206		x86: GDT: replace single page with one page/CPU
2.6.18-140.el5	2009-04-19	58		xen	464821		x86: VPID: free resources
2.6.18-140.el5	2009-04-19	59		xen	464821		x86: VPID: implement feature
2.6.18-140.el5	2009-04-19	60		xen	467698		fix 32-on-64 PV oops in xen_set_pud
2.6.18-141.el5	2009-04-24	1		x86_64	483300		more cpu_khz to tsc_khz conversions
2.6.18-141.el5	2009-04-24	2		gfs2	485226		unaligned access in gfs2_bitfit
2.6.18-141.el5	2009-04-24	3		gfs2	273001		remove scand & glockd kernel processes
2.6.18-141.el5	2009-04-24	4		x86	427588		fix tick divider with clocksource=pit
2.6.18-141.el5	2009-04-24	5		fs	496766		autofs4: fix incorect return in autofs4_mount_busy
2.6.18-141.el5	2009-04-24	6		x86	454981		fix cpuid.4 instrumentation
2.6.18-141.el5	2009-04-24	7		md	461469		dm-mpath: propagate ioctl error codes
2.6.18-141.el5	2009-04-24	8		fs	475814		aio: race in aio_complete leads to process hang
2.6.18-141.el5	2009-04-24	9		s390	452534		enable raw devices
2.6.18-141.el5	2009-04-24	10		net	475567 476897 489519		bnx2: update to latest upstream - 1.9.3
2.6.18-141.el5	2009-04-24	11		net	479740		forcedeth: update to upstream version 0.62
2.6.18-141.el5	2009-04-24	12		net	490162		r8169: don't update stats counters when IF is down
2.6.18-141.el5	2009-04-24	13		net	474334		r8169: fix RxMissed register access
2.6.18-141.el5	2009-04-24	14		x86	493088		prevent boosting kprobes on exception address
2.6.18-141.el5	2009-04-24	15		gfs2	476626		add fiemap support
2.6.18-141.el5	2009-04-24	16		net	492270		e1000e: fix false link detection
2.6.18-141.el5	2009-04-24	17		ppc	496872		pseries: set error_state to pci_channel_io_normal
2.6.18-141.el5	2009-04-24	18		nfs	486756		large writes rejected when sec=krb5i/p specified
2.6.18-141.el5	2009-04-24	19		wireless	474699		iwlwifi: problems switching b/w WPA and WEP
2.6.18-141.el5	2009-04-24	20		net	487233		ipv6: assume loopback address in link-local scope
2.6.18-141.el5	2009-04-24	21		fs	487585		keep eventpoll from locking up the box
2.6.18-141.el5	2009-04-24	22		ppc64	496709		adjust oprofile_cpu_type
2.6.18-141.el5	2009-04-24	23		fs	479296		jbd: properly dispose of unmapped data buffers
2.6.18-141.el5	2009-04-24	24		fs	454942		ext3: dir_index: error out on corrupt dx dirs
2.6.18-141.el5	2009-04-24	25		fs	443541		ext3: don't resize if no reserved gdt blocks left
2.6.18-141.el5	2009-04-24	26		agp	474513		add pci ids for new video cards
2.6.18-141.el5	2009-04-24	27		ata	496338		sata_mv: fix chip type for RocketRaid 1740/1742
2.6.18-141.el5	2009-04-24	28		misc	494271	CVE-2009-1337	exit_notify: kill the wrong capable check
2.6.18-141.el5	2009-04-24	29		ipmi	475536		fix platform crash on suspend/resume
2.6.18-141.el5	2009-04-24	30		ipmi	475536		fix some signedness issues
2.6.18-141.el5	2009-04-24	31		ipmi	475536		hold ATTN until upper layer is ready
2.6.18-141.el5	2009-04-24	32		ipmi	475536		allow shared interrupts
2.6.18-141.el5	2009-04-24	33		scsi	430170		add missing SDEV_DEL state if slave_alloc fails
2.6.18-141.el5	2009-04-24	34		net	482796		eHEA: mutex_unlock missing in eHEA error path
2.6.18-141.el5	2009-04-24	35		misc	492866		xen: change PVFB not to select abs. pointer
2.6.18-141.el5	2009-04-24	36		pci	491842		pci-stub module to reserve pci device
2.6.18-141.el5	2009-04-24	37		pci	491842		add remove_id sysfs entry
2.6.18-141.el5	2009-04-24	38		pci	491842		use proper call to driver_create_file
2.6.18-141.el5	2009-04-24	39		pci	491842		fix __pci_register_driver error handling
2.6.18-141.el5	2009-04-24	40		misc	491842		add /sys/bus/*/driver_probe
2.6.18-141.el5	2009-04-24	41		misc	480663		backport new ramdisk driver
2.6.18-141.el5	2009-04-24	42		x86	494114		general pci_scan_bus fix for baremetal and xen
2.6.18-141.el5	2009-04-24	43		misc	490068		add HP xw460c to bf sort pci list
2.6.18-141.el5	2009-04-24	44		mm	470411		enable dumping of hugepages into core dumps
2.6.18-141.el5	2009-04-24	45		misc	492230		hrtimer: check relative timeouts for overflow
2.6.18-141.el5	2009-04-24	46		acpi	487567		add T-state notification support
2.6.18-141.el5	2009-04-24	47		x86_64	490938		copy_user_c can zero more data than needed
2.6.18-141.el5	2009-04-24	48		misc	488964		hpilo: backport bugfixes and updates for RHEL-5.4
2.6.18-141.el5	2009-04-24	49		pci	486185		do not clear PREFETCH register
2.6.18-141.el5	2009-04-24	50		misc	481199		waitpid reports stopped process more than once
2.6.18-141.el5	2009-04-24	51		scsi	475717		ipr: enhance driver to support MSI-X interrupt
2.6.18-141.el5	2009-04-24	52		specfile	469707		add ability to build only debug kernel
2.6.18-141.el5	2009-04-24	53		xen	496873		clear X86_FEATURE_APIC in cpuid when apic disabled
2.6.18-141.el5	2009-04-24	54		xen	496873		enable systems without APIC
2.6.18-141.el5	2009-04-24	55		xen	496873		vt-d: workaround for Mobile Series 4 Chipset
2.6.18-141.el5	2009-04-24	56		xen	496873		pci: fix definition of PCI_PM_CTRL_NO_SOFT_RESET
2.6.18-141.el5	2009-04-24	57		xen	496873		utilise the GUEST_PAT and HOST_PAT vmcs area
2.6.18-141.el5	2009-04-24	58		xen	496873		VT-d: enhance MTRR/PAT virtualization
2.6.18-141.el5	2009-04-24	59		xen	477261		fix interrupt remapping on AMD systems
2.6.18-141.el5	2009-04-24	60		xen	477261		enable AMD IOMMU Xen driver
2.6.18-141.el5	2009-04-24	61		xen	477261		add AMD IOMMU Xen driver
2.6.18-141.el5	2009-04-24	62		xen	469130		live migration failure due to fragmented memory
2.6.18-142.el5	2009-04-28	1		net	484590		ipv4: remove uneeded bh_lock/unlock from udp_rcv
2.6.18-142.el5	2009-04-28	2		net	472547		ixgbe: update to upstream version 2.0.8-k2
2.6.18-142.el5	2009-04-28	3		net	484102 474881		igb: update to upstream version 1.3.16-k2
2.6.18-142.el5	2009-04-28	4		mm	491685		vmalloc: don't pass __GFP_ZERO to slab
2.6.18-142.el5	2009-04-28	5		agp	497026	CVE-2009-1192	zero pages before sending to userspace
2.6.18-142.el5	2009-04-28	6		net	449175		e1000: enable TSO6 via ethtool with correct hw
2.6.18-142.el5	2009-04-28	7		net	481715 469772		tg3: update to version 3.96
2.6.18-142.el5	2009-04-28	8		x86	456938		apic: rollover in calibrate_APIC_clock
2.6.18-142.el5	2009-04-28	9		alsa	473949 483594		handle subdevice_mask in snd_pci_quirk_lookup
2.6.18-142.el5	2009-04-28	10		ia64	497136		altix: performance degradation in PCI mode
2.6.18-142.el5	2009-04-28	11		misc	436048		I/O AT: config file changes
2.6.18-142.el5	2009-04-28	12		misc	436048		I/O AT: new ioat*.c
2.6.18-142.el5	2009-04-28	13		misc	436048		I/O AT: new dmaengine_v3.c
2.6.18-142.el5	2009-04-28	14		misc	436048		I/O AT: new include files
2.6.18-142.el5	2009-04-28	15		misc	436048		I/O AT: add drivers/dca
2.6.18-142.el5	2009-04-28	16		misc	436048		I/O AT: update network changes
2.6.18-142.el5	2009-04-28	17		misc	436048		I/O AT: update existing files
2.6.18-142.el5	2009-04-28	18		misc	436048		I/O AT: update include files
2.6.18-142.el5	2009-04-28	19		mm	295291		tweak vm diry_ratio to prevent stalls on some DBs
2.6.18-142.el5	2009-04-28	20		nfs	496903		setacl not working over NFS
2.6.18-142.el5	2009-04-28	21		fs	485315		ext4: update config options
2.6.18-142.el5	2009-04-28	22		fs	485315		ext4: post-2.6.29 fixes
2.6.18-142.el5	2009-04-28	23		fs	485315		backport patch for 2.6.29 ext4
2.6.18-142.el5	2009-04-28	24		fs	485315 487933 487940 487944 487947	CVE-2009-0745  CVE-2009-0746  CVE-2009-0747  CVE-2009-0748	rebase ext4 and jbd2 to 2.6.29 codebase
2.6.18-142.el5	2009-04-28	25		fs	485315		update write_cache_pages
2.6.18-142.el5	2009-04-28	26		fs	485315		export set_task_ioprio
2.6.18-142.el5	2009-04-28	27		scsi	496126		qla2xxx : updates and fixes from upstream, part 4
2.6.18-142.el5	2009-04-28	28		scsi	475455		MPT fusion: remove annoying debug message
2.6.18-142.el5	2009-04-28	29		scsi	475451		make fusion MPT driver legacy I/O port free
2.6.18-142.el5	2009-04-28	30		scsi	475455		MPT Fusion: update to version 3.04.07rh
2.6.18-142.el5	2009-04-28	31		x86	459321		add MAP_STACK mmap flag
2.6.18-142.el5	2009-04-28	32		scsi	461006		sym53c8xx_2: fix up hotplug support
2.6.18-142.el5	2009-04-28	33		scsi	495094		qla2xxx : updates and fixes from upstream, part 3
2.6.18-142.el5	2009-04-28	34		scsi	495092		qla2xxx : updates and fixes from upstream, part 2
2.6.18-142.el5	2009-04-28	35		scsi	480204		qla2xxx : updates and fixes from upstream, part 1
2.6.18-142.el5	2009-04-28	36		nfs	493045		memory leak when reading files wth option 'noac'
2.6.18-142.el5	2009-04-28	37		x86	492010		powernow-k8: export module parameters via sysfs
2.6.18-142.el5	2009-04-28	38		misc	461636		IO accounting: tgid accounting
2.6.18-142.el5	2009-04-28	39		misc	461636		IO accounting: read accounting nfs fix
2.6.18-142.el5	2009-04-28	40		misc	461636		IO accounting: read accounting
2.6.18-142.el5	2009-04-28	41		misc	461636		IO accounting: write cancel accounting
2.6.18-142.el5	2009-04-28	42		misc	461636		IO accounting: report in procfs
2.6.18-142.el5	2009-04-28	43		misc	461636		IO accounting: account for direct-io
2.6.18-142.el5	2009-04-28	44		misc	461636		IO accounting: set CONFIG_TASK_IO_ACCOUNTING
2.6.18-142.el5	2009-04-28	45		misc	461636		IO accounting: write accounting
2.6.18-142.el5	2009-04-28	46		misc	461636		IO accounting: core statistics
2.6.18-142.el5	2009-04-28	47		misc	461636		IO accounting: read accounting cifs fix
2.6.18-142.el5	2009-04-28	48		misc	461636		auxiliary signal structure: signal_struct_aux
2.6.18-142.el5	2009-04-28	49		misc	461636		auxiliary signal structure: preparation
2.6.18-142.el5	2009-04-28	50		xen	477261		x86: fix MSI eoi handling for HVM passthru
2.6.18-143.el5	2009-05-01	1		net	495318		bonding: ignore updelay param when no active slave
2.6.18-143.el5	2009-05-01	2		net	492972		ipv6: fix incoming packet length check
2.6.18-143.el5	2009-05-01	3		misc	475455		drivers fix dma_get_required_mask
2.6.18-143.el5	2009-05-01	4		gfs2	497954		NFSv2 support
2.6.18-143.el5	2009-05-01	5		ppc64	496872		set error_state to pci_channel_io_normal
2.6.18-143.el5	2009-05-01	6		mm	479079		allow tuning of MAX_WRITEBACK_PAGES
2.6.18-143.el5	2009-05-01	7		trace	497414		add 'success' to sched_wakeup/sched_wakeup_new
2.6.18-143.el5	2009-05-01	8		scsi	436791 484455		update iscsi layer and drivers for RHEL-5.4
2.6.18-143.el5	2009-05-01	9		crypto	497228		fips: panic box when module validation fails
2.6.18-143.el5	2009-05-01	10		scsi	457970		st: option to use SILI in variable block reads
2.6.18-143.el5	2009-05-01	11		net	430758		bonding: support for bonding of IPoIB interfaces
2.6.18-143.el5	2009-05-01	12		net	462632		bonding: update to upstream version 3.4.0
2.6.18-143.el5	2009-05-01	13		scsi	487293		add md3000 and md3000i entries to rdac_dev_list
2.6.18-143.el5	2009-05-01	14		trace	475719		tracepoints for page cache
2.6.18-143.el5	2009-05-01	15		trace	475719		tracepoints for network socket
2.6.18-143.el5	2009-05-01	16		scsi	492022		stex: support promise 6Gb sas raid controller
2.6.18-143.el5	2009-05-01	17		scsi	482737		add ALUA scsi device handler
2.6.18-143.el5	2009-05-01	18		scsi	484438		update fnic fcoe driver for RHEL-5.4
2.6.18-143.el5	2009-05-01	19		scsi	484438		update libfc/fcoe for RHEL-5.4
2.6.18-143.el5	2009-05-01	20		video	488820		efifb: driver update
2.6.18-143.el5	2009-05-01	21		fs	476659		fix softlockup in posix_locks_deadlock
2.6.18-143.el5	2009-05-01	22		fs	494280	CVE-2009-1439	cifs: unicode alignment and buffer sizing problems
2.6.18-143.el5	2009-05-01	23		mm	495442		vmscan: bail out of direct reclaim after max pages
2.6.18-143.el5	2009-05-01	24		crypto	472386		add self-tests for rfc4309
2.6.18-143.el5	2009-05-01	25		crypto	472386		handle ccm dec test vectors expected to fail
2.6.18-143.el5	2009-05-01	26		crypto	472386		fix rfc4309 deadlocks
2.6.18-143.el5	2009-05-01	27		scsi	485126		marvell sas: comment cleanup
2.6.18-143.el5	2009-05-01	28		scsi	485126		marvell sas: correct bit-map implementation
2.6.18-143.el5	2009-05-01	29		scsi	485126		marvell sas: initial patch submission
2.6.18-143.el5	2009-05-01	30		acpi	494288		CPU P-state limits ignored by OS
2.6.18-143.el5	2009-05-01	31		net	462352		provide a generic SIOETHTOOL ETHTOOL_GPERMADDR
2.6.18-143.el5	2009-05-01	32		scsi	476738		lpfc: update to version 8.2.0.41
2.6.18-143.el5	2009-05-01	33		scsi	476738		lpfc: update to version 8.2.0.40
2.6.18-143.el5	2009-05-01	34		scsi	476738		lpfc: update to version 8.2.0.39
2.6.18-143.el5	2009-05-01	35		scsi	476738		lpfc: update to version 8.2.0.38
2.6.18-144.el5	2009-05-05	1	Revert	scsi	475455		MPT Fusion: update to version 3.04.07rh
2.6.18-144.el5	2009-05-05	2	Revert	scsi	475451		make fusion MPT driver legacy I/O port free
2.6.18-144.el5	2009-05-05	3	Revert	scsi	475455		MPT fusion: remove annoying debug message
2.6.18-144.el5	2009-05-05	4		openib	498527		ehca: fix performance during creation of QPs
2.6.18-144.el5	2009-05-05	5		scsi	497478		qla4xxx: fix driver fault recovery
2.6.18-144.el5	2009-05-05	6		misc	492488		make bus_find_device more robust, match upstream
2.6.18-144.el5	2009-05-05	7		md	496100		dm snapshot: refactor __find_pending_exception
2.6.18-144.el5	2009-05-05	8		md	496100		race conditions in snapshots
2.6.18-144.el5	2009-05-05	9		md	496101		dm-raid1: switch read_record from kmalloc to slab
2.6.18-144.el5	2009-05-05	10		md	496101		dm-raid1/mpath: partially completed request crash
2.6.18-144.el5	2009-05-05	11		md	496102		snapshot: store damage
2.6.18-144.el5	2009-05-05	12		scsi	474392		cciss: change in discovering memory bar
2.6.18-144.el5	2009-05-05	13		scsi	474392		cciss: version change for RHEL-5.4
2.6.18-144.el5	2009-05-05	14		scsi	474392		cciss: thread to detect config changes on MSA2012
2.6.18-144.el5	2009-05-05	15		scsi	474392		cciss: changes in config functions
2.6.18-144.el5	2009-05-05	16		openib	476301		update all the backports for the code refresh
2.6.18-144.el5	2009-05-05	17		openib	476301		add support for XRC queues
2.6.18-144.el5	2009-05-05	18		openib	477065		RDS: add the RDS protocol
2.6.18-144.el5	2009-05-05	19		openib	434779 466086		IPoIB: update to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	20		openib	476301		SRP: update to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	21		openib	476301		SDP: update to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	22		openib	476301		qlgc_vnic: update to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	23		openib	476301		cxgb3: update driver to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	24		openib	476301		iw_nes: update NES iWARP to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	25		openib	476301		mthca: update driver to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	26		openib	230035 480696		ipath: update driver to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	27		openib	466086		ehca: update driver for RHEL-5.4
2.6.18-144.el5	2009-05-05	28		openib	476301		core: disable lock dep annotation
2.6.18-144.el5	2009-05-05	29		openib	476301		core: update core code to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	30		openib	476301		rmda: update rdma headers to OFED 1.4.1-rc3
2.6.18-144.el5	2009-05-05	31		openib	456525 477065		mlx4: Update mlx4_ib and mlx4_core, add mlx4_en
2.6.18-144.el5	2009-05-05	32		openib	476301		enable mlx4_en and rds, disable iw_c2
2.6.18-144.el5	2009-05-05	33		mm	493444		add tracepoints
2.6.18-145.el5	2009-05-07	1		ia64	479754		xen: switch from flipping to copying interface
2.6.18-145.el5	2009-05-07	2		scsi	484438		fnic: init retry counter
2.6.18-145.el5	2009-05-07	3		misc	499076 497272	CVE-2009-1072	add some long-missing capabilities to CAP_FS_MASK
2.6.18-145.el5	2009-05-07	4		crypto	497891		add ansi_cprng test vectors
2.6.18-145.el5	2009-05-07	5		crypto	497891		add rng self-test infra
2.6.18-145.el5	2009-05-07	6		md	481226		bitmap merge feature
2.6.18-145.el5	2009-05-07	7		md	465781		fix lockup on read error
2.6.18-145.el5	2009-05-07	8		md	480733 479383		dm-raid45: corrupt data and premature end of synch
2.6.18-145.el5	2009-05-07	9		fs	476148		generic freeze ioctl interface
2.6.18-145.el5	2009-05-07	10		scsi	475665		add mpt2sas driver
2.6.18-145.el5	2009-05-07	11		misc	210555		kprobes: fix deadlock issue
2.6.18-145.el5	2009-05-07	12		block	484158		disable iostat collection in gendisk
2.6.18-145.el5	2009-05-07	13		block	484158		fix request flags
2.6.18-145.el5	2009-05-07	14		misc	475334		fix blktrace api breakage
2.6.18-145.el5	2009-05-07	15		fs	457975		fuse: update for RHEL-5.4
2.6.18-146.el5	2009-05-11	1		fs	476148		vfs freeze: use vma->v_file to get to superblock
2.6.18-146.el5	2009-05-11	2		net	469772		tg3: allow 5785 to work when running at 10Mbps
2.6.18-146.el5	2009-05-11	3		net	499626		af_iucv: race when queuing incoming iucv messages
2.6.18-146.el5	2009-05-11	4		trace	499008		sunrpc: adding trace points to status routines
2.6.18-146.el5	2009-05-11	5		gfs2	485098		fix glock ref count issue
2.6.18-146.el5	2009-05-11	6		kabi	462911		add acpi_bus_register_driver
2.6.18-146.el5	2009-05-11	7		kabi	497276		add nobh_truncate_page and kernel_read
2.6.18-146.el5	2009-05-11	8		usb	485182		support Huawei's mode switch in kernel
2.6.18-146.el5	2009-05-11	9		scsi	498927		ibmvscsi: LPAR hang on a multipath device
2.6.18-146.el5	2009-05-11	10		wireless	498719		mac80211: scanning related fixes
2.6.18-146.el5	2009-05-11	11		fs	499171		ecryptfs: remove ecryptfs_unlink_sigs warnings
2.6.18-146.el5	2009-05-11	12		fs	499202		ext4: re-fix warning on x86 build
2.6.18-146.el5	2009-05-11	13		ppc64	496709		adjust oprofile_cpu_type detail
2.6.18-146.el5	2009-05-11	14		nfs	493144		SELinux can copy off the top of the stack
2.6.18-146.el5	2009-05-11	15		xen	494876		x86: explicitly zero CR[1] in getvcpucontext
2.6.18-146.el5	2009-05-11	16		xen	449346		x86: fix overflow in the hpet code
2.6.18-146.el5	2009-05-11	17		xen	449346		x86: fixes to the 'no missed-tick accounting' code
2.6.18-146.el5	2009-05-11	18		xen	449346		introduce 'no missed-tick accounting'
2.6.18-146.el5	2009-05-11	19		xen	449346		x86: misc fixes to the timer code
2.6.18-146.el5	2009-05-11	20		xen	449346		x86: initialize vlapic->timer_last_update
2.6.18-147.el5	2009-05-13	1	Revert	scsi	485126		marvell sas: initial patch submission
2.6.18-147.el5	2009-05-13	2	Revert	scsi	485126		marvell sas: correct bit-map implementation
2.6.18-147.el5	2009-05-13	3	Revert	scsi	485126		marvell sas: comment cleanup
2.6.18-147.el5	2009-05-13	4		misc	444632		FIPS: create checksum for verification at bootup
2.6.18-147.el5	2009-05-13	5		md	500387		dm: raid45 target oops on mapping table reload
2.6.18-147.el5	2009-05-13	6		md	499406		dm: raid45 target doesn't create parity as expected
2.6.18-147.el5	2009-05-13	7		net	500446		igb: correctly free multiqueue netdevs
2.6.18-147.el5	2009-05-13	8		misc	462248		lockdep: fix large lock subgraph traversal
2.6.18-147.el5	2009-05-13	9		crypto	499646		make tcrypt stay loaded on success
2.6.18-147.el5	2009-05-13	10		crypto	499646		block use of non-fips algs in fips mode
2.6.18-147.el5	2009-05-13	11		crypto	499646		mark algs allowed in fips mode
2.6.18-147.el5	2009-05-13	12		x86_64	495125		32-bit ptrace emulation mishandles 6th arg
2.6.18-147.el5	2009-05-13	13		fs	496577		cifs: buffer overruns when converting strings
2.6.18-147.el5	2009-05-13	14		scsi	498524		lpfc: update from version 8.2.0.41 to 8.2.0.43
2.6.18-147.el5	2009-05-13	15		cpufreq	456437		xen: powernow identifies wrong number of procs
2.6.18-147.el5	2009-05-13	16		scsi	475455		MPT fusion: remove annoying debug message v2
2.6.18-147.el5	2009-05-13	17		scsi	475451		MPT fusion: make driver legacy I/O port free v2
2.6.18-147.el5	2009-05-13	18		scsi	475455		MPT fusion: update version 3.04.07rh v2
2.6.18-147.el5	2009-05-13	19		ia64	499289		fix regression in nanosleep syscall
2.6.18-147.el5	2009-05-13	20		md	500729		s390: I/O stall when performing random CHPID off/on
2.6.18-147.el5	2009-05-13	21		crypto	499463		add hmac and hmac(sha512) test vectors
2.6.18-147.el5	2009-05-13	22		sched	297731	CVE-2007-3719	accurate task runtime accounting
2.6.18-147.el5	2009-05-13	23		sched	297731	CVE-2007-3719	rq clock
2.6.18-147.el5	2009-05-13	24		x86	297731	CVE-2007-3719	scale cyc_2_nsec according to CPU frequency
2.6.18-147.el5	2009-05-13	25		i386	297731	CVE-2007-3719	untangle xtime_lock vs update_process_times
2.6.18-147.el5	2009-05-13	26		x86_64	297731	CVE-2007-3719	clean up time.c
2.6.18-147.el5	2009-05-13	27		net	495863		tun: add packet accounting
2.6.18-147.el5	2009-05-13	28		kabi	479200		add pcie_set_readrq
2.6.18-147.el5	2009-05-13	29		kabi	466961		add Kernel Virtual Machine kABI symbols
2.6.18-147.el5	2009-05-13	30		crypto	497888		add ctr test vectors
2.6.18-147.el5	2009-05-13	31		crypto	497885		print self-test success notices in fips mode
2.6.18-147.el5	2009-05-13	32		mm	471613		fork vs fast gup race fix
2.6.18-147.el5	2009-05-13	33		mm	474913		support for lockless get_user_pages
2.6.18-147.el5	2009-05-13	34	Revert	mm	471613		fork vs gup race fix
2.6.18-147.el5	2009-05-13	35		net	500740		r8169: reset IntrStatus after chip reset
2.6.18-147.el5	2009-05-13	36	Revert	net	479740		forcedeth: power down phy when IF is down
2.6.18-147.el5	2009-05-13	37		misc	481026		add AMD IOMMU support to KVM
2.6.18-147.el5	2009-05-13	38		misc	480411		VT-d: backport of Intel VT-d support to RHEL5
2.6.18-147.el5	2009-05-13	39		misc	480411		VT-d: add clflush_cache_range function
2.6.18-147.el5	2009-05-13	40		misc	480411		VT-d: add DMAR-related timeout definition
2.6.18-147.el5	2009-05-13	41		misc	480411		VT-d: add DMAR ACPI table support
2.6.18-147.el5	2009-05-13	42		misc	480411		VT-d: add pci_find_upstream_pcie_bridge
2.6.18-147.el5	2009-05-13	43		misc	480411		VT-d: move common MSI defines to msi.h
2.6.18-147.el5	2009-05-13	44		trace	493454		blk tracepoints
2.6.18-147.el5	2009-05-13	45		pci	493152		enable CONFIG_PCI_IOV
2.6.18-147.el5	2009-05-13	46		pci	493152		save and restore PCIe 2.0 registers
2.6.18-147.el5	2009-05-13	47		pci	493152		restore PCI-E capability registers after PM event
2.6.18-147.el5	2009-05-13	48		pci	493152		add SR-IOV API for Physical Function driver
2.6.18-147.el5	2009-05-13	49		pci	493152		centralize device setup code
2.6.18-147.el5	2009-05-13	50		pci	493152		reserve bus range for SR-IOV device
2.6.18-147.el5	2009-05-13	51		pci	493152		restore saved SR-IOV state
2.6.18-147.el5	2009-05-13	52		pci	493152		initialize and release SR-IOV capability
2.6.18-147.el5	2009-05-13	53		pci	493152		add a new function to map BAR offsets
2.6.18-147.el5	2009-05-13	54		pci	493152		allow pci_alloc_child_bus to handle a NULL bridge
2.6.18-147.el5	2009-05-13	55		pci	493152		enhance pci_ari_enabled
2.6.18-147.el5	2009-05-13	56		pci	493152		fix ARI code to be compatible with mixed systems
2.6.18-147.el5	2009-05-13	57		pci	493152		support PCIe ARI capability
2.6.18-147.el5	2009-05-13	58		pci	493152		export __pci_read_base
2.6.18-147.el5	2009-05-13	59		pci	493152		fix 64-vbit prefetchable memory resource BARs
2.6.18-147.el5	2009-05-13	60		pci	493152		handle 64-bit resources better on 32-bit machines
2.6.18-147.el5	2009-05-13	61		pci	493152		rewrite PCI BAR reading code
2.6.18-147.el5	2009-05-13	62		xen	432700		add Credit Scheduler Fairness and hard virt
2.6.18-147.el5	2009-05-13	63		xen	251982		x86_64: add 1GB page table support
2.6.18-148.el5	2009-05-14	1	Revert	mm	471613		fork vs fast gup race fix
2.6.18-149.el5	2009-05-18	1		acpi	485181		updated dock driver for RHEL-5.4
2.6.18-149.el5	2009-05-18	2		infiniband	501004		ib_core: use weak ordering for user memory
2.6.18-149.el5	2009-05-18	3		mm	471613		fork-o_direct-race v3
2.6.18-149.el5	2009-05-18	4		nfs	499840		make nfsv4recoverydir proc file readable
2.6.18-149.el5	2009-05-18	5		pci	500568		remove pci-stub driver from -xen kernels
2.6.18-149.el5	2009-05-18	6		pci	500901		IOMMU phys_addr cleanup
2.6.18-149.el5	2009-05-18	7		pci	500901		missed fix to pci_find_upstream_pcie_bridge
2.6.18-149.el5	2009-05-18	8		misc	500901		IOMMU MSI header cleanup
2.6.18-149.el5	2009-05-18	9		scsi	475574		megaraid: update megasas to 4.08-RH1
2.6.18-149.el5	2009-05-18	10		fs	490181		nfs: fix an f_mode/f_flags confusion in write.c
2.6.18-149.el5	2009-05-18	11		fs	500839		cifs: renaming don't try to unlink negative dentry
2.6.18-149.el5	2009-05-18	12		fs	496577	CVE-2009-1633	cifs: fix error handling in parse_DFS_referrals
2.6.18-149.el5	2009-05-18	13		scsi	475559		aacraid: update to 1.1.5-2461
2.6.18-149.el5	2009-05-18	14		md	499406		dm raid45: don't clear the suspend flag on recovery
2.6.18-149.el5	2009-05-18	15		net	439518		cxgb3: update driver for RHEL-5.4
2.6.18-149.el5	2009-05-18	16		scsi	439518		add cxgb3i iscsi driver
2.6.18-149.el5	2009-05-18	17		scsi	439518		port upstream offload code to RHEL-5.4
2.6.18-149.el5	2009-05-18	18		scsi	498281		force retry of IO when port/session is changing
2.6.18-149.el5	2009-05-18	19		net	480524		igbvf: new driver, support 82576 virtual functions
2.6.18-149.el5	2009-05-18	20		net	493359		ehea: fix circular locking problem
2.6.18-149.el5	2009-05-18	21		s390	497207		appldata: vtimer bug with cpu hotplug
2.6.18-150.el5	2009-05-20	1		kabi	500745		add cmirror symbols to kABI
2.6.18-150.el5	2009-05-20	2	Revert	sched	297731	CVE-2007-3719	accurate task runtime accounting
2.6.18-150.el5	2009-05-20	3		alsa	500626		hda: add missing comma in ad1884_slave_vols
2.6.18-150.el5	2009-05-20	4		x86	501178		remove xtime_lock from time_cpufreq_notifier
2.6.18-150.el5	2009-05-20	5		fs	496577	CVE-2009-1633	cifs: fix pointer and checks in cifs_follow_symlink
2.6.18-150.el5	2009-05-20	6		fs	501082		ext4: corruption fixes
2.6.18-150.el5	2009-05-20	7		lockdep	462248		don't omit lock_set_subclass
2.6.18-150.el5	2009-05-20	8		ppc	501356		cell: make ptcal more reliable
2.6.18-150.el5	2009-05-20	9		x86	491775		include asm-x86_64 in i686-devel package
2.6.18-150.el5	2009-05-20	10		misc	491266		compile: add -fwrapv to gcc CFLAGS
2.6.18-150.el5	2009-05-20	11		trace	501013		mm: eliminate extra mm tracepoint overhead
2.6.18-150.el5	2009-05-20	12		dlm	460218		use more NOFS allocation
2.6.18-150.el5	2009-05-20	13		dlm	460218		connect to nodes earlier
2.6.18-150.el5	2009-05-20	14		wireless	499999		mac80211: freeze when ath5k IF brought down
2.6.18-150.el5	2009-05-20	15		audit	501321		watch: fix removal of AUDIT_DIR rule on rmdir
2.6.18-150.el5	2009-05-20	16		trace	499008		sunrpc: adding trace points to status routines v2
2.6.18-150.el5	2009-05-20	17		misc	499776		random: make get_random_int more random
2.6.18-150.el5	2009-05-20	18		md	489582		retry immediate in 2 seconds
2.6.18-150.el5	2009-05-20	19		scsi	489582		retry for NOT_READY condition
2.6.18-150.el5	2009-05-20	20		md	489582		handle multiple paths in pg_init
2.6.18-150.el5	2009-05-20	21		scsi	489582		fix compilation error
2.6.18-150.el5	2009-05-20	22		scsi	489582		add LSI storage IDs
2.6.18-150.el5	2009-05-20	23		scsi	489582		handle quiescence in progress
2.6.18-150.el5	2009-05-20	24		scsi	489582		retry IO on unit attention
2.6.18-150.el5	2009-05-20	25		scsi	489582		handle unit attention in mode select
2.6.18-150.el5	2009-05-20	26		scsi	471426		make the path state active by default
2.6.18-150.el5	2009-05-20	27		scsi	489582		Retry mode select in rdac device handler
2.6.18-151.el5	2009-05-27	1		alsa	473949		hda: improve init for ALC262_HP_BPC model
2.6.18-151.el5	2009-05-27	2		ppc	498927		LPAR hang on multipath device with FCS v2
2.6.18-151.el5	2009-05-27	3		fs	403021		nfsd: fix setting the nfsv4 acls
2.6.18-151.el5	2009-05-27	4		scsi	501112		fnic: compile on x86 too
2.6.18-151.el5	2009-05-27	5		net	497897		avoid extra wakeups in wait_for_packet
2.6.18-151.el5	2009-05-27	6		x86	500951		xen: fix local denial of service
2.6.18-151.el5	2009-05-27	7		scsi	501560		ibmvfc: wait on adapter init before starting scan
2.6.18-151.el5	2009-05-27	8		net	475481		bnx2x: update to 1.48.105
2.6.18-151.el5	2009-05-27	9		xen	432700		add Credit Scheduler Fairness and hard virt
2.6.18-151.el5	2009-05-27	10		xen	499013		deadlock between libvirt and xentop
2.6.18-151.el5	2009-05-27	11		xen	501475		sched: remove printk introduced with hard virt
2.6.18-152.el5	2009-06-03	1		x86_64	504038		kvm: export symbols to allow building
2.6.18-152.el5	2009-06-03	2		misc	499629		s390 zfcpdump: check for another image on removal
2.6.18-152.el5	2009-06-03	3		net	500857		ixgbe: fix MSI-X allocation on 8+ core systems
2.6.18-152.el5	2009-06-03	4		s390	461288		dasd: add EMC ioctl to the driver
2.6.18-152.el5	2009-06-03	5		net	503559		ixgbe: fix polling saturates CPU
2.6.18-152.el5	2009-06-03	6		misc	503553		core dump: wrong thread info in core dump file
2.6.18-152.el5	2009-06-03	7		crypto	503091		testmgr: check all test vector lengths
2.6.18-152.el5	2009-06-03	8		net	503215		igb and igbvf: return from napi poll correctly
2.6.18-152.el5	2009-06-03	9		crypto	503091		testmgr: dynamically allocate xbuf and axbuf
2.6.18-152.el5	2009-06-03	10		fs	500164		vfs: skip I_CLEAR state inodes in drop_pagecache_sb
2.6.18-152.el5	2009-06-03	11	Revert	net	495863		tun: add packet accounting
2.6.18-152.el5	2009-06-03	12		net	499347		netxen: add GRO Support
2.6.18-152.el5	2009-06-03	13		nfs	502244		v4: 'r'/'w' perms for user do not work on client
2.6.18-152.el5	2009-06-03	14		x86	500892		nmi: add Intel cpu 0x6f4 to perfctr1 workaround
2.6.18-152.el5	2009-06-03	15		dm	503070		raid45 target: kernel oops in constructor
2.6.18-152.el5	2009-06-03	16		net	503080		sky2: fix sky2 stats
2.6.18-152.el5	2009-06-03	17		acpi	500311		check _PSS frequency to prevent cpufreq crash
2.6.18-152.el5	2009-06-03	18		scsi	485126		mvsas: sync w/ appropriate upstream changes
2.6.18-152.el5	2009-06-03	19		scsi	485126		mvsas: comment cleanup
2.6.18-152.el5	2009-06-03	20		scsi	485126		mvsas: correct bit-map implementation
2.6.18-152.el5	2009-06-03	21		scsi	485126		mvsas: initial patch submission
2.6.18-152.el5	2009-06-03	22		net	441979		add broadcom cnic driver
2.6.18-152.el5	2009-06-03	23		scsi	441979		add bnx2i iscsi driver
2.6.18-152.el5	2009-06-03	24		scsi	441979		add netlink msg to iscsi IF to support offload
2.6.18-152.el5	2009-06-03	25		misc	441979		add UIO framework from upstream
2.6.18-152.el5	2009-06-03	26		net	441979		add cnic support to bnx2
2.6.18-152.el5	2009-06-03	27		powerpc	502906		pass the PDN to check_msix_entries
2.6.18-152.el5	2009-06-03	28		fs	499541		proc: avoid info leaks to non-privileged processes
2.6.18-152.el5	2009-06-03	29		net	499347		ixgbe: add GRO suppport
2.6.18-152.el5	2009-06-03	30		net	499347		igb: add GRO suppport
2.6.18-152.el5	2009-06-03	31		net	499347		cxgb3: add GRO suppport
2.6.18-152.el5	2009-06-03	32		net	499347		vlan: add GRO interfaces
2.6.18-152.el5	2009-06-03	33		net	499347		tcp6: add GRO support
2.6.18-152.el5	2009-06-03	34		net	499347		ipv6: add GRO support
2.6.18-152.el5	2009-06-03	35		net	499347		ethtool: add GGRO and SGRO ops
2.6.18-152.el5	2009-06-03	36		net	499347		tcp: add GRO support
2.6.18-152.el5	2009-06-03	37		net	499347		add skb_gro_receive
2.6.18-152.el5	2009-06-03	38		net	499347		ipv4: add GRO infrastructure
2.6.18-152.el5	2009-06-03	39		net	499347		add Generic Receive Offload infrastructure
2.6.18-152.el5	2009-06-03	40		net	499347		add frag_list support to GSO
2.6.18-152.el5	2009-06-03	41		net	499347		add frag_list support to skb_segment
2.6.18-152.el5	2009-06-03	42		net	499347		skbuff: add skb_release_head_state
2.6.18-152.el5	2009-06-03	43		net	499347		skbuff: merge code copy_skb_header and skb_clone
2.6.18-152.el5	2009-06-03	44		netfilter	499347		nf_conntrack: add __nf_copy to copy members
2.6.18-152.el5	2009-06-03	45		net	499347		skbuff: add skb_cow_head
2.6.18-152.el5	2009-06-03	46		net	499347		netpoll: backport netpoll_rx_on
2.6.18-152.el5	2009-06-03	47		net	499347		gro: Optimise Ethernet header comparison
2.6.18-152.el5	2009-06-03	48		net	499347		backport csum_replace4/csum_replace2
2.6.18-152.el5	2009-06-03	49		net	499347		backport csum_unfold without sparse annotations
2.6.18-152.el5	2009-06-03	50		net	501050		sky2: fix eeprom reads
2.6.18-152.el5	2009-06-03	51		nfs	500302	CVE-2009-1630	v4: client handling of MAY_EXEC in nfs_permission
2.6.18-152.el5	2009-06-03	52		net	479740		forcedeth: restore power up snippet
2.6.18-152.el5	2009-06-03	53		md	223947		dm: I/O failures when running dm-over-md with xen
2.6.18-152.el5	2009-06-03	54		selinux	466701		warn on nfs mounts with same SB but diff opts
2.6.18-153.el5	2009-06-10	1		s390x	499629		zfcpdump: move zfcpdump kernel removal to %post
2.6.18-153.el5	2009-06-10	2		x86_64	504165		kvm: fix libvirt based device assignment issue
2.6.18-153.el5	2009-06-10	3		gfs2	504086		get gfs2meta superblock correctly
2.6.18-153.el5	2009-06-10	4		ptrace	504157	CVE-2009-1388	fix do_coredump vs ptrace_start() deadlock
2.6.18-153.el5	2009-06-10	5		scsi	503960		ipr: fix PCI permanent error handler
2.6.18-153.el5	2009-06-10	6		scsi	504675		IPR: adapter taken offline after first EEH error
2.6.18-153.el5	2009-06-10	7		scsi	503248		lpfc: update to version 8.2.0.44
2.6.18-153.el5	2009-06-10	8		net	501308		skb_seq_read: wrong offset/len for page frag data
2.6.18-153.el5	2009-06-10	9		xen	479754		netback: change back to a flipping interface
2.6.18-153.el5	2009-06-10	10		fs	490078		autofs4: remove hashed check in validate_wait
2.6.18-153.el5	2009-06-10	11		ppc64	504198		resolves issues with pcie-save-restore-state
2.6.18-153.el5	2009-06-10	12		net	499347		gso: stop fraglists from escaping
2.6.18-153.el5	2009-06-10	13		tun	503309		use non-linear packets where possible
2.6.18-153.el5	2009-06-10	14		net	503309		skb_copy_datagram_from_iovec
2.6.18-153.el5	2009-06-10	15		net	503191		tun: only wake up writers
2.6.18-153.el5	2009-06-10	16	Re-apply	net	495863		tun: add packet accounting
2.6.18-153.el5	2009-06-10	17		sched	496935		fix cond_resched_softirq() offset
2.6.18-153.el5	2009-06-10	18		ata	503827		sata_sx4: fixup interrupt and exception handling
2.6.18-153.el5	2009-06-10	19	Revert	net	497897		avoid extra wakeups in wait_for_packet
2.6.18-153.el5	2009-06-10	20		net	503441	CVE-2009-1385	e1000: fix skb_over_panic
2.6.18-154.el5	2009-06-17	1		kABI	504038		add smp_send_reschedule and get_user_pages_fast
2.6.18-154.el5	2009-06-17	2		scsi	505445		lpfc: update to version 8.2.0.45
2.6.18-154.el5	2009-06-17	3		fs	505601		ext4: fix prealloc vs truncate corruption
2.6.18-154.el5	2009-06-17	4		net	504732	CVE-2009-1389	r8169: fix crash when large packets are received
2.6.18-154.el5	2009-06-17	5		pci	505541		fix pcie save restore patch
2.6.18-154.el5	2009-06-17	6		scsi	502944		ibmvscsi: add 16 byte CDB support
2.6.18-154.el5	2009-06-17	7		infiniband	504906		iw_cxgb3: add final fixups for 1.4.1
2.6.18-154.el5	2009-06-17	8		infiniband	506097		mlx4_en: hand remove XRC support
2.6.18-154.el5	2009-06-17	9		infiniband	504955		cxgb3: update firmware from 7.1 to 7.4
2.6.18-154.el5	2009-06-17	10		infiniband	506097		ofed: backports from ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	11		infiniband	506097		RDS: Update to ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	12		infiniband	506097		mthca: update to ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	13		net	504955		cxgb3: support two new phys and page mapping fix
2.6.18-154.el5	2009-06-17	14		infiniband	506097		ipoib/sdp: update to ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	15		infiniband	506097		OFED: back out XRC patch, not ready yet
2.6.18-154.el5	2009-06-17	16		infiniband	506097		mlx4_en: update to ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	17		infiniband	506097		iw_nes: update to ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	18		infiniband	506097		OFED: fix broken switch statement
2.6.18-154.el5	2009-06-17	19		infiniband	506097		OFED: removes this backport and all callers
2.6.18-154.el5	2009-06-17	20		infiniband	506097		iw_cxgb3: update to ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	21		infiniband	506097		mlx4_ib: update to ofed 1.4.1 final bits
2.6.18-154.el5	2009-06-17	22		infiniband	500368		remove duplicate definition
2.6.18-154.el5	2009-06-17	23		net	490074		be2net: add intial support
2.6.18-154.el5	2009-06-17	24		net	505653		ixgbe: backport fixups and bugfixes for 82599
2.6.18-154.el5	2009-06-17	25		md	489582		increase pg_init_in_progress only if work is queued
2.6.18-154.el5	2009-06-17	26		x86_64	504010		AMD IOMMU: fix GLX issue in bare metal
2.6.18-154.el5	2009-06-17	27		scsi	494658		libsas: use the supplied address for SATA devices
2.6.18-154.el5	2009-06-17	28		x86_64	504751		amd iommu: fix kdump unknown partition table
2.6.18-154.el5	2009-06-17	29		char	503905		TPM: get_event_name stack corruption
2.6.18-154.el5	2009-06-17	30		net	480241		e1000e: update to upstream version 1.0.2-k2
2.6.18-154.el5	2009-06-17	31		crypto	504218		add continuous test to hw rng in FIPS mode
2.6.18-154.el5	2009-06-17	32		net	504679		ehea: fix invalid pointer access
2.6.18-154.el5	2009-06-17	33		x86_64	501571		amd iommu: fix spinlock imbalance
2.6.18-154.el5	2009-06-17	34		x86_64	501571		iommu: protect against broken IVRS ACPI table
2.6.18-154.el5	2009-06-17	35		x86_64	501571		amd iommu: fix flag masks
2.6.18-154.el5	2009-06-17	36		x86_64	501571		iommu: fix the handling of device aliases
2.6.18-154.el5	2009-06-17	37		x86_64	501571		amd iommu: fix an off-by-one error
2.6.18-154.el5	2009-06-17	38		xen	503818		x86: give dom0 access to machine e820 map
2.6.18-154.el5	2009-06-17	39		pci	503826		fix sr-iov regression with PCI device class
2.6.18-154.el5	2009-06-17	40		scsi	489389		qla4xxx: extended sense data errors
2.6.18-154.el5	2009-06-17	41		scsi	459449		qla4xxx: remove some dead code
2.6.18-154.el5	2009-06-17	42		net	479288		qla2xxx, ql8xxx : support for 10 GigE
2.6.18-155.el5	2009-06-19	1		mm	506684		fix swap race condition in fork-gup-race patch
2.6.18-155.el5	2009-06-19	2		net	506841		e1000e: stop unnecessary polling when using msi-x
2.6.18-156.el5	2009-06-29	1		misc	462519		kdump: make mcp55 chips work
2.6.18-156.el5	2009-06-29	2		ide	504121		enable VX800 to use UDMA mode
2.6.18-156.el5	2009-06-29	3		misc	499870		wacom: reset state when tool is not in proximity
2.6.18-156.el5	2009-06-29	4		scsi	506792		lpfc: update to version 8.2.0.46
2.6.18-156.el5	2009-06-29	5		mm	507860		prevent panic in copy_hugetlb_page_range
2.6.18-156.el5	2009-06-29	6		gfs2	494885		keep statfs info in sync on grows
2.6.18-156.el5	2009-06-29	7		gfs2	506140		always queue work after after setting GLF_LOCK
2.6.18-156.el5	2009-06-29	8		scsi	506151		cxgb3i: use kref to track ddp, support page sizes
2.6.18-156.el5	2009-06-29	9		security	507017		drop mmap_min_addr to 4096
2.6.18-156.el5	2009-06-29	10		misc	418071	CVE-2007-5966	hrtimer: fix a soft lockup
2.6.18-156.el5	2009-06-29	11		net	506138		backport net_rx_action tracepoint
2.6.18-156.el5	2009-06-29	12		gfs2	504676		fix truncate buffered/direct I/O issue
2.6.18-156.el5	2009-06-29	13		xen	505491		x86: fix IRQ problem on legacy hardware
2.6.18-156.el5	2009-06-29	14		xen	503737		disable 2MB support on PAE kernels
2.6.18-157.el5	2009-07-06	1		mm	500693		readv: sometimes returns less than it should
2.6.18-157.el5	2009-07-06	2		net	508839		be2net: fix races in napi and interrupt handling
2.6.18-157.el5	2009-07-06	3		net	508871		be2net: fix deadlock with bonding
2.6.18-157.el5	2009-07-06	4		xen	501474		quiet printk on FV guest shutdown
2.6.18-157.el5	2009-07-06	5		fs	457975		fuse: enable building the subsystem
2.6.18-157.el5	2009-07-06	6		gfs2	508806		fix panic in glock memory shrinker
2.6.18-157.el5	2009-07-06	7		net	506845		rt2x00: use mac80211-provided workqueue
2.6.18-157.el5	2009-07-06	8		pci	501374		quirk: disable MSI on VIA VT3364 chipsets
2.6.18-157.el5	2009-07-06	9		net	481283		undo vlan promiscuity count when unregistered
2.6.18-157.el5	2009-07-06	10		net	508404		be2net: crash on PPC with LRO and jumbo frames
2.6.18-157.el5	2009-07-06	11		net	508297		RTNL: assertion failed due to bonding notify
2.6.18-157.el5	2009-07-06	12		scsi	508127		ibmvfc: process async events before cmd responses
2.6.18-157.el5	2009-07-06	13		scsi	508127		ibmvfc: fix endless PRLI loop in discovery
2.6.18-157.el5	2009-07-06	14		scsi	508127		ibmvfc: improve LOGO/PRLO ELS handling
2.6.18-157.el5	2009-07-06	15		net	503240		iucv: provide second per-cpu cmd parameter block
2.6.18-157.el5	2009-07-06	16		net	507932		sky2: /proc/net/dev statistics are broken
2.6.18-157.el5	2009-07-06	17		scsi	507620		qla2xxx: prevent I/O stoppage
2.6.18-157.el5	2009-07-06	18		scsi	507398		qla2xxx: updates 24xx firmware to 4.04.09
2.6.18-157.el5	2009-07-06	19		scsi	507398		qla2xxx: updates 25xx firmware to 4.04.09
2.6.18-157.el5	2009-07-06	20		scsi	506981		qla4xxx: extended sense data errors, cleanups
2.6.18-157.el5	2009-07-06	21		char	506806		tty: prevent an O_NDELAY writer from blocking
2.6.18-157.el5	2009-07-06	22		xen	507970		allow msi reconfigure for pt_bind_irq
2.6.18-158.el5	2009-07-13	1		s390	506947		add missing kernel option CONFIG_SHARED_KERNEL
2.6.18-158.el5	2009-07-13	2		gfs2	505171		fix incorrent statfs_slow consistency check
2.6.18-158.el5	2009-07-13	3		net	510008		be2net: fix msix performance regression
2.6.18-158.el5	2009-07-13	4		gfs2	508876		umount.gfs2 hangs eating CPU
2.6.18-158.el5	2009-07-13	5		block	495866		protect the per-gendisk partition array with rcu
2.6.18-158.el5	2009-07-13	6		net	507173		igb: fix panic when assigning device to guest
2.6.18-158.el5	2009-07-13	7		ia64	510069		xen: dom0 get/set_address_size
2.6.18-158.el5	2009-07-13	8		x86	498135		fix suspend/resume issue on SB800 chipset
2.6.18-158.el5	2009-07-13	9		scsi	509818		cciss: fix spinlock
2.6.18-158.el5	2009-07-13	10		scsi	510268		qla2xxx: NPIV broken for PPC, endian fix
2.6.18-158.el5	2009-07-13	11		scsi	470510		qla2xxx: prevent hangs in extended error handling
2.6.18-158.el5	2009-07-13	12		mm	508919		prevent softlockups in copy_hugetlb_page_range
2.6.18-158.el5	2009-07-13	13		scsi	508409		cxgb3i: fix vlan support
2.6.18-158.el5	2009-07-13	14		net	504181		bnx2i: RHEL-5.4 code cleanups
2.6.18-158.el5	2009-07-13	15		x86_64	507483		import asm/svm.h and asm/vmx.h
2.6.18-158.el5	2009-07-13	16		x86_64	507483		import asm/virtext.h
2.6.18-158.el5	2009-07-13	17		x86_64	507483		add MSR_VM_* defines
2.6.18-158.el5	2009-07-13	18		x86_64	507483		disable VMX and SVM on machine_crash_shutdown
2.6.18-158.el5	2009-07-13	19		x86_64	507483		add EFER_SVME define
2.6.18-158.el5	2009-07-13	20		x86_64	507483		define X86_CR4_VMXE
2.6.18-158.el5	2009-07-13	21		net	509647		qlge: rhel-5.4 cleanups
2.6.18-158.el5	2009-07-13	22		scsi	509010		lpfc: fix ctx_idx increase and update version
2.6.18-158.el5	2009-07-13	23		scsi	509010		lpfc: move pointer ref. inside alloc check in
2.6.18-158.el5	2009-07-13	24		scsi	509010		lpfc: update to version 8.2.0.48
2.6.18-158.el5	2009-07-13	25		mm	506511		fix re-read performance regression
2.6.18-158.el5	2009-07-13	26		net	462731		ipsec: add missing braces to fix policy querying
2.6.18-158.el5	2009-07-13	27		net	506205		tg3: 5785F and 50160M support
2.6.18-158.el5	2009-07-13	28		pci	509207		intel-iommu: fix iommu address space allocation
2.6.18-158.el5	2009-07-13	29		xen	501468		virtio: do not statically allocate root device
2.6.18-158.el5	2009-07-13	30		xen	501468		virtio: add PCI device release function
2.6.18-158.el5	2009-07-13	31		misc	501468		driver core: add root_device_register
2.6.18-158.el5	2009-07-13	32		block	502573		blktrace: fix recursive block remap tracepoint
2.6.18-158.el5	2009-07-13	33		scsi	507246		qla2xxx: rhel-5.4 fixes and cleanups
2.6.18-158.el5	2009-07-13	34		xen	459410		HV: remove high latency spin_lock
2.6.18-158.el5	2009-07-13	35		xen	510069		ia64: add get/set_address_size support
2.6.18-159.el5	2009-07-20	1		scsi	510178		cciss: fix sysfs broken symlink regression
2.6.18-159.el5	2009-07-20	2		kabi	479200		add consume_skb
2.6.18-159.el5	2009-07-20	3		net	512258		ipv6: fix incorrect disable_ipv6 behavior
2.6.18-159.el5	2009-07-20	4		net	512258		ipv6: fix BUG when disabled module is unloaded
2.6.18-159.el5	2009-07-20	5		net	512258		ipv6: add 'disable' module parameter support
2.6.18-159.el5	2009-07-20	6	Revert	mm	508919		fix swap race in fork-gup patch group
2.6.18-159.el5	2009-07-20	7		scsi	504835		mptfusion: fix OOPS in failover path
2.6.18-159.el5	2009-07-20	8		scsi	486466		stex: minimize DMA coherent allocation
2.6.18-159.el5	2009-07-20	9		misc	508842		personality handling: fix PER_CLEAR_ON_SETID
2.6.18-159.el5	2009-07-20	10		misc	511181		build with -fno-delete-null-pointer-checks
2.6.18-159.el5	2009-07-20	11		scsi	511141		qla2xxx: provide reset capability for EEH
2.6.18-159.el5	2009-07-20	12		scsi	511096		bnx2i: fix host setup and libiscsi abort locking
2.6.18-159.el5	2009-07-20	13		xen	507520		ia64: fix rmmod of PCI devices
2.6.18-159.el5	2009-07-20	14		pci	510805		kvm: PCI FLR support for device assignment
2.6.18-159.el5	2009-07-20	15		gfs2	504335		don't put unlikely reclaim glocks on reclaim list
2.6.18-160.el5	2009-07-27	1		scsi	455678		mptsas: fix max_id initialization
2.6.18-160.el5	2009-07-27	2		ata	513067		ahci: add IDs for Ibex Peak ahci controllers
2.6.18-160.el5	2009-07-27	3		scsi	512266		lpfc: update to 8.2.0.48.2p, fix multiple panics
2.6.18-160.el5	2009-07-27	4		gfs2	505548		remove dcache entries for remote deleted inodes
2.6.18-160.el5	2009-07-27	5		alsa	509526		add native support for IbexPeak audio
2.6.18-160.el5	2009-07-27	6		alsa	509526		IbexPeak related patches for codec auto-config
2.6.18-160.el5	2009-07-27	7		scsi	513070		cciss: call bus_unregister in cciss_remove_one
2.6.18-160.el5	2009-07-27	8		scsi	513070		cciss: add driver sysfs entries
2.6.18-160.el5	2009-07-27	9		net	513032		e1000e/igb: make sure wol can be configured
2.6.18-160.el5	2009-07-27	10		fs	512827		xfs: only compile for x86_64
2.6.18-160.el5	2009-07-27	11		ahci	512086		add SATA GEN3 related messages
2.6.18-160.el5	2009-07-27	12		net	512286	CVE-2009-1897	tun/tap: open /dev/net/tun and then poll() it fix
2.6.18-160.el5	2009-07-27	13		net	510789		mlx4_en: problem with LRO that segfaults KVM host
2.6.18-160.el5	2009-07-27	14		openib	508902		mthca: fix over sized kmalloc usage
2.6.18-160.el5	2009-07-27	15		s390	511289		zcrypt: request gets timed out under high load
2.6.18-161.el5	2009-08-03	1		dlm	508829		free socket in error exit path
2.6.18-161.el5	2009-08-03	2		net	511918		tg3: fix concurrent migration of VM clients
2.6.18-161.el5	2009-08-03	3		scsi	514049		mptfusion: revert to pci_map
2.6.18-161.el5	2009-08-03	4		scsi	513802		bnx2i: fix conn disconnection bugs
2.6.18-161.el5	2009-08-03	5		scsi	514352		qla2xxx: unable to destroy npiv HBA ports
2.6.18-161.el5	2009-08-03	6		scsi	482737		ALUA: send STPG if explicit and implicit
2.6.18-161.el5	2009-08-03	7		scsi	510665		megaraid: fix the tape drive issue
2.6.18-161.el5	2009-08-03	8		scsi	514073		cxgb3i: fix skb allocation
2.6.18-161.el5	2009-08-03	9		fs	512387		__bio_clone: don't calculate hw/phys segment counts
2.6.18-161.el5	2009-08-03	10		fs	512863	CVE-2009-2406	ecryptfs: check tag 11 packet data buffer size
2.6.18-161.el5	2009-08-03	11		fs	512887	CVE-2009-2407	ecryptfs: check tag 3 packet encrypted key size
2.6.18-161.el5	2009-08-03	12		xen	514910		amd iommu: crash with pass-through on large memory
2.6.18-162.el5	2009-08-04	1		x86_64	504363		Intel IOMMU: Pass Through Support
2.6.18-163.el5	2009-08-14	1		net	516955	CVE-2009-2692	make sock_sendpage use kernel_sendpage
2.6.18-164.el5	2009-08-18	1		misc	515396		information leak in sigaltstack
2.6.18-164.el5	2009-08-18	2		misc	515429		execve: must clear current->clear_child_tid
2.6.18-164.el5	2009-08-18	3		net	508870		igb: set lan id prior to configuring phy
2.6.18-164.el5	2009-08-18	4		net	518043	CVE-2009-2698	udp: socket NULL ptr dereference
"""#
}
